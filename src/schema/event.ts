import { z } from 'zod';
import { CitesSchema } from './citation.ts';
import { DaySchema, EdtfSchema } from './date.ts';
import { IdSchema, LocalizedTextSchema, TextSchema } from './localized.ts';

/** The three lanes of the timeline: what was reported, what was done, what was answered. */
export const lanes = ['report', 'act', 'answer'] as const;

/** Policy events carry the timeline; background events are told so that the others can be understood. */
export const weights = ['policy', 'background'] as const;

/** What kind of change a version brought. */
export const revisionKinds = ['created', 'correction', 'addition', 'translation', 'source'] as const;

/** One step in the life of an event: what a version brought, told in one sentence. */
export const RevisionSchema = z.strictObject({
  version: z.int().min(1),
  /** The day on which the version was published; of a draft, the day on which it was begun. */
  on: DaySchema,
  kind: z.enum(revisionKinds),
  note: LocalizedTextSchema,
});

/** A statement of fact: told once, in every language, with its standing, its speaker and its sources. */
export const ClaimSchema = z.strictObject({
  /** Unique within the event; `#c-<id>` is its address in every language. */
  id: IdSchema,
  /** Entry of `vocabularies/standings.yaml`. */
  standing: IdSchema,
  /** Actor who says so; required by most standings. */
  by: IdSchema.optional(),
  /** When it was said. */
  on: EdtfSchema.optional(),
  /** One sentence that stands alone: named subject, full date, the same figures in each language. */
  text: LocalizedTextSchema,
  cites: CitesSchema,
});

/** What is left of a claim that was taken out: its address still answers, and its id is not used again. */
export const RemovedClaimSchema = z.strictObject({
  /** The id that the claim had. */
  id: IdSchema,
  /** The first version without it. A draft has published nothing, so its claims go without a trace. */
  version: z.int().min(1),
  /** Why, and where to read instead, in one sentence. */
  note: LocalizedTextSchema,
});

/** Where sources disagree: every position with its sources, side by side, and our view with its reason. */
export const AccountSchema = z.strictObject({
  id: IdSchema,
  topic: LocalizedTextSchema,
  /** `resolved` when one position is clearly better supported; `open` when not. */
  state: z.enum(['resolved', 'open']),
  positions: z
    .array(z.strictObject({ says: LocalizedTextSchema, cites: CitesSchema }))
    .min(2, 'An account needs at least two positions; with one there is nothing to compare.'),
  assessment: z.strictObject({
    /** Index (from 0) of the better supported position; required when resolved. */
    better: z.int().min(0).optional(),
    why: LocalizedTextSchema,
  }),
});

/** What the act does to whom, and for how long: the "as of" tables are made of these alone. */
export const MeasureSchema = z.strictObject({
  id: IdSchema,
  /** Entry of `vocabularies/effects.yaml`. */
  effect: IdSchema,
  /** Entry of `vocabularies/targets.yaml`. */
  target: IdSchema,
  jurisdiction: IdSchema,
  text: LocalizedTextSchema,
  /** The day on which it was made known, where that is not the `date` of the event. Nothing is told of it when it is not before `from`. */
  announced: EdtfSchema.optional(),
  /** The first day on which it applied. It has a beginning: "../2017" is none. */
  from: EdtfSchema,
  /** The last day on which it applied. Left out when no end was found by the day of `status.asOf`. */
  until: EdtfSchema.optional(),
  cites: CitesSchema,
});

/** `content/events/<id>/event.yaml`: all that does not depend on the language, and the claims. */
export const EventSchema = z.strictObject({
  /** The date that places the event on the timeline. */
  date: EdtfSchema,
  /** Entry of `vocabularies/kinds.yaml`. */
  kind: IdSchema,
  lane: z.enum(lanes),
  weight: z.enum(weights).default('policy'),
  /** Entries of `vocabularies/jurisdictions.yaml`: whose authorities acted, or whose law or market it concerned. */
  jurisdictions: z.array(IdSchema).min(1, 'Name at least one jurisdiction.'),
  instrument: z
    .strictObject({
      /** Official name in each language. */
      name: LocalizedTextSchema,
      /** Identifiers that people look for: "Order 17-01", "12 XR 345". The first is the main one. */
      numbers: z.array(TextSchema).default([]),
    })
    .optional(),
  status: z.strictObject({
    /** Entry of `vocabularies/statuses.yaml`. */
    value: IdSchema,
    /** The day to which the statement holds: that on which it was last checked. A later day alone is no change that has to be published. */
    asOf: DaySchema,
    note: LocalizedTextSchema.optional(),
  }),
  actors: z.array(z.strictObject({ actor: IdSchema, role: IdSchema })).min(1, 'Name at least one actor.'),
  /** Every dated role of the act, each with its source. */
  dates: z
    .array(
      z.strictObject({
        /** Entry of `vocabularies/date-roles.yaml`. */
        role: IdSchema,
        date: EdtfSchema,
        /** Time of day and zone, where it matters. */
        time: LocalizedTextSchema.optional(),
        label: LocalizedTextSchema.optional(),
        cites: CitesSchema,
      }),
    )
    .min(1, 'Give at least one date with its role and source.'),
  /** Numbers that people look for. */
  figures: z
    .array(
      z.strictObject({
        id: IdSchema,
        value: z.number(),
        /** Unit after the number, if any. */
        unit: LocalizedTextSchema.optional(),
        label: LocalizedTextSchema,
        cites: CitesSchema,
      }),
    )
    .default([]),
  measures: z.array(MeasureSchema).default([]),
  claims: z.array(ClaimSchema).min(1, 'An event needs at least one claim.'),
  removedClaims: z.array(RemovedClaimSchema).default([]),
  accounts: z.array(AccountSchema).default([]),
  /** What no cited source shows. */
  unknown: z.array(LocalizedTextSchema).default([]),
  relations: z
    .array(
      z.strictObject({
        /** Entry of `vocabularies/relation-types.yaml`. Stored once, on the later event. */
        type: IdSchema,
        event: IdSchema,
      }),
    )
    .default([]),
  /** Why the event has no relation, if it has none. */
  unrelated: LocalizedTextSchema.optional(),
  /** From version 1 on. The first is written by hand, the others by `npm run revise`. */
  revisions: z.array(RevisionSchema).min(1, 'Record at least the first version.'),
});

export type EventFile = z.infer<typeof EventSchema>;
export type Claim = z.infer<typeof ClaimSchema>;
export type Revision = z.infer<typeof RevisionSchema>;
export type Lane = (typeof lanes)[number];
