import { z } from 'zod';
import { IdSchema, LocalizedListSchema, LocalizedTextSchema } from './localized.ts';

const entry = {
  /** What readers see. */
  label: LocalizedTextSchema,
  /** When an editor chooses this entry, and what it tells the reader. Printed on the method page. */
  description: LocalizedTextSchema.optional(),
};

/** `content/vocabularies/*.yaml`: id → label in each language. The order in the file is the order on the pages. */
export const VocabularySchema = z.record(IdSchema, z.strictObject(entry));

/** `kinds.yaml`: what sort of act or occurrence an event is. */
export const KindsSchema = z.record(
  IdSchema,
  z.strictObject({
    ...entry,
    /** What schema.org calls such an instrument, where it has a closer word than `CreativeWork`. */
    schemaOrg: z.enum(['Legislation', 'Report', 'NewsArticle']).optional(),
  }),
);

/** `standings.yaml`: how sure a claim is, and whether it must name its speaker. */
export const StandingsSchema = z.record(
  IdSchema,
  z.strictObject({
    ...entry,
    /** True when a claim of this standing is worth nothing without `by`: allegations, denials, findings, rulings. */
    needsSpeaker: z.boolean(),
    /** True when weak sources alone cannot carry a claim of this standing. */
    needsGoodSource: z.boolean().default(false),
    /** How somebody who reports the claim can put it, and how not; printed on the method page. */
    usage: LocalizedTextSchema.optional(),
    /** Printed above the claim, with the speaker in place of `{speaker}`. */
    attribution: LocalizedTextSchema.optional(),
  }),
);

/** `relation-types.yaml`: each relation read both ways, as a sentence with the other event in place of `{event}`. */
export const RelationTypesSchema = z.record(
  IdSchema,
  z.strictObject({
    description: LocalizedTextSchema.optional(),
    /** As read on the event that stores the relation, e.g. "Implements {event}". */
    forward: sentence(),
    /** As read on the other event, e.g. "Implemented by {event}". */
    inverse: sentence(),
    /** True when following the relation must never lead back to the start. */
    acyclic: z.boolean().default(false),
  }),
);

/** `jurisdictions.yaml`: whose law or market an event belongs to. */
export const JurisdictionsSchema = z.record(
  IdSchema,
  z.strictObject({
    ...entry,
    /** Short label beside a title: "US", 「米」. */
    short: LocalizedTextSchema,
    /** Reading of the Japanese name in hiragana, for the index. */
    reading: z.string(),
    /** Other names that people type, and the names of its people: "America", "Americans". */
    aliases: LocalizedListSchema.optional(),
  }),
);

/** What a measure of an effect is, while it applies, in the tables of what held on a day. */
export const effectForces = ['in-force', 'advised', 'lifted'] as const;

/** `effects.yaml`: what a measure does. */
export const EffectsSchema = z.record(
  IdSchema,
  z.strictObject({
    ...entry,
    /**
     * `in-force` when something is done or has to be done; `advised` when it only warns, advises or asks, and nobody has to follow;
     * `lifted` when it takes back what another measure did.
     */
    force: z.enum(effectForces).default('in-force'),
  }),
);

/** `statuses.yaml`: what is known of an act today. */
export const StatusesSchema = z.record(
  IdSchema,
  z.strictObject({
    ...entry,
    /** True when what the act did has ended. A measure of it without `until` then ended on a day that is not known. */
    ended: z.boolean().default(false),
  }),
);

/** `actor-kinds.yaml`: what sort of body or person an actor is. */
export const ActorKindsSchema = z.record(
  IdSchema,
  z.strictObject({
    ...entry,
    /** True for human beings, whose office or title is left out in lists. */
    isPerson: z.boolean().default(false),
  }),
);

function sentence() {
  return LocalizedTextSchema.refine(
    (texts) => Object.values(texts).every((text) => text.includes('{event}')),
    'Each language needs `{event}` where the other event is named.',
  );
}

/** Every vocabulary file and the schema that it follows. */
export const vocabularySchemas = {
  kinds: KindsSchema,
  jurisdictions: JurisdictionsSchema,
  standings: StandingsSchema,
  statuses: StatusesSchema,
  'date-roles': VocabularySchema,
  'actor-roles': VocabularySchema,
  'actor-kinds': ActorKindsSchema,
  effects: EffectsSchema,
  targets: VocabularySchema,
  'relation-types': RelationTypesSchema,
} as const;

export type VocabularyName = keyof typeof vocabularySchemas;
export type VocabularyFile = {
  [Name in VocabularyName]: z.infer<(typeof vocabularySchemas)[Name]>;
};
export type KindEntry = z.infer<typeof KindsSchema>[string];
export type VocabularyEntry = z.infer<typeof VocabularySchema>[string];
export type RelationType = z.infer<typeof RelationTypesSchema>[string];
export type StandingEntry = z.infer<typeof StandingsSchema>[string];
export type ActorKindEntry = z.infer<typeof ActorKindsSchema>[string];
export type EffectEntry = z.infer<typeof EffectsSchema>[string];
export type StatusEntry = z.infer<typeof StatusesSchema>[string];
export type JurisdictionEntry = z.infer<typeof JurisdictionsSchema>[string];
