import { z } from 'zod';
import { IdSchema, LocalizedListSchema, LocalizedTextSchema, TextSchema } from './localized.ts';

/** What an actor has to do with another. Stored once: on the part, the company, the person. */
const ActorRelationSchema = z.strictObject({
  /** Entry of `vocabularies/actor-relation-types.yaml`. */
  type: IdSchema,
  /** The other actor. */
  actor: IdSchema,
  /**
   * Where the record states it, with its sources: `aa-office-toll-order#c-scope` for a claim, `…#s-<heading>` for a section. An event alone would
   * leave the reader to look for the place; what no event states is not recorded here.
   */
  statedAt: z
    .string()
    .regex(/^[a-z0-9-]+#[cs]-.+$/, 'Name the place that states it as `<event>#c-<claim>` or `<event>#s-<heading>`.'),
});

/** `content/actors/<id>.yaml`: an agency, court, parliament, company, newsroom or person. */
export const ActorSchema = z.strictObject({
  /** Entry of `vocabularies/actor-kinds.yaml`. */
  kind: IdSchema,
  /** Official or prevailing name in each language. */
  name: LocalizedTextSchema,
  /** The name as it stands in running text with its country, if that differs: "Riverland Bridge Office", 「川国橋梁局」. */
  shortName: LocalizedTextSchema.optional(),
  /** Common abbreviation, the same in every language: "BO". */
  abbreviation: TextSchema.optional(),
  /** Reading of the Japanese name in hiragana. */
  reading: TextSchema,
  /** Entry of `vocabularies/jurisdictions.yaml`. */
  jurisdiction: IdSchema.optional(),
  /** Other names that people type. */
  aliases: LocalizedListSchema.optional(),
  /** Names that the actor has had before. */
  former: LocalizedListSchema.optional(),
  /** Names that are wrong but met in print; searchable, never used by us. */
  mistaken: LocalizedListSchema.optional(),
  /** One or two sentences: what it is, and its part in the subject. */
  description: LocalizedTextSchema,
  /** What it belongs to, who holds office in it, who founded it, in the order in which they are told. */
  relations: z.array(ActorRelationSchema).default([]),
  /** Wikidata item, where known. */
  sameAs: z.string().regex(/^Q\d+$/, 'Give a Wikidata item such as `Q11202`.').optional(),
});

export type ActorFile = z.infer<typeof ActorSchema>;
