import { z } from 'zod';
import { AsOfRecordSchema } from './as-of-record.ts';
import { AccountSchema, ClaimSchema, EventSchema, MeasureSchema, RevisionSchema } from './event.ts';
import { IdSchema, TextSchema } from './localized.ts';
import { EventProseSchema } from './prose.ts';
import { forEachLocale } from '../i18n/locales.ts';

const ProseRecordSchema = EventProseSchema.extend({
  /** The prose in Markdown, with claims placed as `<Claim id="…" />` and citations as `[@source-id, place]`. */
  body: z.string(),
  /** Address of the page in this language. */
  url: TextSchema,
});

/** One event as published under `/data/events/<id>.json`: the facts as written, and the prose of every language. */
export const EventRecordSchema = EventSchema.omit({ relations: true }).extend({
  id: IdSchema,
  claims: z.array(ClaimSchema),
  accounts: z.array(AccountSchema),
  measures: z.array(MeasureSchema),
  /** First and last day that the date may mean. */
  dateBounds: z.strictObject({ earliest: TextSchema, latest: TextSchema }),
  /** Both ways: `forward` as stored on this event, `inverse` as stored on the other. */
  relations: z.array(z.strictObject({ type: IdSchema, direction: z.enum(['forward', 'inverse']), event: IdSchema })),
  /** Ids of every source that the event rests on. */
  sources: z.array(IdSchema),
  prose: z.strictObject(forEachLocale(() => ProseRecordSchema)),
});

/** `/data/events.json`: all events in order of time. */
export const EventListRecordSchema = z.strictObject({
  title: z.strictObject(forEachLocale(() => TextSchema)),
  licence: TextSchema,
  events: z.array(EventRecordSchema),
});

/** `/data/versions.json`: every version of every event, by event and number. */
export const VersionListRecordSchema = z.strictObject({
  versions: z.array(
    RevisionSchema.extend({
      event: IdSchema,
      /** True while the version may still change. */
      draft: z.boolean(),
      /** Of the file at `url`, in hexadecimal. */
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      /** The version as canonical JSON (RFC 8785): `event.yaml` as written, and the prose of every language. */
      url: TextSchema,
      pages: z.strictObject(forEachLocale(() => TextSchema)),
    }),
  ),
});

export type VersionListRecord = z.infer<typeof VersionListRecordSchema>;
export type EventRecord = z.infer<typeof EventRecordSchema>;
export type EventListRecord = z.infer<typeof EventListRecordSchema>;

/** The published JSON Schemas (draft 2020-12) by file name. */
export const recordSchemas = {
  event: EventRecordSchema,
  events: EventListRecordSchema,
  versions: VersionListRecordSchema,
  'as-of': AsOfRecordSchema,
} as const;
