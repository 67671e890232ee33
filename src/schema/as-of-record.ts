import { z } from 'zod';
import { forEachLocale } from '../i18n/locales.ts';
import { DaySchema } from './date.ts';
import { MeasureSchema } from './event.ts';
import { IdSchema, LocalizedTextSchema, TextSchema } from './localized.ts';
import { effectForces } from './vocabulary.ts';

/** A measure as it stood on the day. */
const StandingMeasureRecordSchema = MeasureSchema.pick({ jurisdiction: true, target: true, effect: true, text: true, from: true, until: true }).extend({
  /** `<event>#<measure>`: the same in the files of all days. */
  id: TextSchema,
  event: IdSchema,
  measure: IdSchema,
  state: z.enum(['announced', ...effectForces]),
  /** The day on which it came into this state. */
  since: DaySchema,
  /** The day by which no end was found, where none was. */
  noEndFoundBy: DaySchema.optional(),
  /** In words, in each language. */
  words: z.strictObject(
    forEachLocale(() =>
      z.strictObject({
        jurisdiction: TextSchema,
        target: TextSchema,
        effect: TextSchema,
        state: TextSchema,
        /** When it applied, and how surely. */
        span: TextSchema,
        /** Title of the event. */
        event: TextSchema,
        /** Address of the measure on the page of its event. */
        url: TextSchema,
      }),
    ),
  ),
});

/** `/data/as-of/<day>.json`: what held from a day on, until `next`. */
export const AsOfRecordSchema = z.strictObject({
  title: LocalizedTextSchema,
  licence: TextSchema,
  day: DaySchema,
  /** The days of change before and after. */
  previous: DaySchema.optional(),
  next: DaySchema.optional(),
  /** Address of the table in each language. */
  url: LocalizedTextSchema,
  measures: z.array(StandingMeasureRecordSchema),
});

export type AsOfRecord = z.infer<typeof AsOfRecordSchema>;
