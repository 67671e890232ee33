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

/** How an actor stands to an event: it acts, is acted upon, or is there in another way. In the order of the pages. */
export const actorSides = ['acting', 'affected', 'involved'] as const;
export type ActorSide = (typeof actorSides)[number];

/** `actor-roles.yaml`: what an actor is to an event. */
export const ActorRolesSchema = z.record(
  IdSchema,
  z.strictObject({
    ...entry,
    /**
     * `acting` when the role means doing: issuing, deciding, proposing, reporting, speaking; `affected` when it means being done to: ordered, charged,
     * reported on; `involved` when it tells neither, as of a party or somebody mentioned.
     */
    side: z.enum(actorSides),
  }),
);

/** `relation-types.yaml`: each relation read both ways, as a sentence with the other event in place of `{event}`. */
export const RelationTypesSchema = z.record(
  IdSchema,
  z.strictObject({
    description: LocalizedTextSchema.optional(),
    /** As read on the event that stores the relation, e.g. "Implements {event}". */
    forward: sentence('event'),
    /** As read on the other event, e.g. "Implemented by {event}". */
    inverse: sentence('event'),
    /** True when following the relation must never lead back to the start. */
    acyclic: z.boolean().default(false),
  }),
);

/** `actor-relation-types.yaml`: each relation between actors read both ways, as a sentence with the other actor in place of `{actor}`. */
export const ActorRelationTypesSchema = z.record(
  IdSchema,
  z.strictObject({
    description: LocalizedTextSchema.optional(),
    /** As read on the actor that stores the relation, e.g. "Part of {actor}". */
    forward: sentence('actor'),
    /** As read on the other actor, e.g. "Includes {actor}". */
    inverse: sentence('actor'),
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

/** `date-roles.yaml`: what happened on a date of an act. */
export const DateRolesSchema = z.record(
  IdSchema,
  z.strictObject({
    ...entry,
    /** True when on that date the act entered into force: the timeline can be ordered by it. */
    entersIntoForce: z.boolean().default(false),
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

function sentence(other: 'event' | 'actor') {
  return LocalizedTextSchema.refine(
    (texts) => Object.values(texts).every((text) => text.includes(`{${other}}`)),
    `Each language needs \`{${other}}\` where the other ${other} is named.`,
  );
}

/** Every vocabulary file and the schema that it follows. */
export const vocabularySchemas = {
  kinds: KindsSchema,
  jurisdictions: JurisdictionsSchema,
  standings: StandingsSchema,
  statuses: StatusesSchema,
  'date-roles': DateRolesSchema,
  'actor-roles': ActorRolesSchema,
  'actor-kinds': ActorKindsSchema,
  effects: EffectsSchema,
  targets: VocabularySchema,
  'relation-types': RelationTypesSchema,
  'actor-relation-types': ActorRelationTypesSchema,
} as const;

export type VocabularyName = keyof typeof vocabularySchemas;
export type VocabularyFile = {
  [Name in VocabularyName]: z.infer<(typeof vocabularySchemas)[Name]>;
};
export type KindEntry = z.infer<typeof KindsSchema>[string];
export type VocabularyEntry = z.infer<typeof VocabularySchema>[string];
export type ActorRoleEntry = z.infer<typeof ActorRolesSchema>[string];
export type RelationType = z.infer<typeof RelationTypesSchema>[string];
export type StandingEntry = z.infer<typeof StandingsSchema>[string];
export type DateRoleEntry = z.infer<typeof DateRolesSchema>[string];
export type ActorKindEntry = z.infer<typeof ActorKindsSchema>[string];
export type EffectEntry = z.infer<typeof EffectsSchema>[string];
export type StatusEntry = z.infer<typeof StatusesSchema>[string];
export type JurisdictionEntry = z.infer<typeof JurisdictionsSchema>[string];
