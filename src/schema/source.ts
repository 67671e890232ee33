import { z } from 'zod';
import { DaySchema, EdtfSchema } from './date.ts';
import { HttpUrlSchema, LocalizedTextSchema, TextSchema } from './localized.ts';

/** The CSL 1.0.2 item types that occur among sources of policy history. */
export const sourceTypes = [
  'article', 'article-journal', 'article-magazine', 'article-newspaper', 'bill', 'book', 'broadcast', 'hearing',
  'interview', 'legal_case', 'legislation', 'motion_picture', 'post', 'post-weblog', 'regulation', 'report', 'speech',
  'treaty', 'webpage', 'dataset', 'document',
] as const;

/** Who stands behind a source: the issuer or court itself, the company concerned, or someone who reports. */
export const tiers = ['primary', 'company', 'secondary'] as const;

/** How much of a source its citer has seen. Printed on the source page and counted on the method page. */
export const accessHows = ['read-in-full', 'read-in-part', 'not-opened'] as const;

const AuthorSchema = z.union([
  z.strictObject({
    family: TextSchema,
    given: TextSchema.optional(),
    /** Reading in hiragana, for the Japanese index. */
    reading: TextSchema.optional(),
  }),
  /** An organisation, or a name that must not be split. */
  z.strictObject({ literal: TextSchema }),
]);

/** `content/sources/<id>.yaml`: one citable document. Bibliographic keys are those of CSL 1.0.2. */
export const SourceSchema = z.strictObject({
  type: z.enum(sourceTypes),
  /** In the language of the source. */
  title: TextSchema,
  /** True when the title is our description because the headline is not known; printed as such. */
  titleIsDescriptive: z.literal(true).optional(),
  /** Our translation of the title. */
  'title-translated': z.strictObject({ en: TextSchema.optional(), ja: TextSchema.optional() }).optional(),
  author: z.array(AuthorSchema).min(1).optional(),
  /** Who published it, by the name that it uses itself. */
  publisher: TextSchema,
  'container-title': TextSchema.optional(),
  /** Document number, docket, citation: "12 XR 345". */
  number: TextSchema.optional(),
  volume: TextSchema.optional(),
  page: TextSchema.optional(),
  section: TextSchema.optional(),
  /** Day of publication; left out when not known. */
  issued: EdtfSchema.optional(),
  /** How the date is known, if the document does not carry it. */
  issuedNote: LocalizedTextSchema.optional(),
  /** BCP 47 tags of the languages of the text. */
  language: z.array(z.string()).min(1),
  /** Where the issuer or publisher has it. Left out when not known; never guessed. */
  URL: HttpUrlSchema.optional(),
  /** Why the address is missing or uncertain. */
  urlNote: LocalizedTextSchema.optional(),
  archive: z
    .strictObject({
      /** The copy as a web archive keeps it. Left out when none is known; never guessed. */
      URL: HttpUrlSchema,
      /** Day of the capture (UTC), as the archive tells it: many write it into the address. */
      on: DaySchema.optional(),
    })
    .optional(),
  tier: z.enum(tiers),
  /** True when a claim must not rest on it alone: an unnamed author, a copy without provenance, an outlet that is a party. */
  weak: z.literal(true).optional(),
  access: z.strictObject({
    how: z.enum(accessHows),
    /** When it was last read or looked for. */
    on: DaySchema,
    /** Where it was read, when not at the address above. */
    copy: TextSchema.optional(),
    note: LocalizedTextSchema.optional(),
  }),
  /** What a reader should know of its worth or weakness. */
  note: LocalizedTextSchema.optional(),
});

export type SourceFile = z.infer<typeof SourceSchema>;
