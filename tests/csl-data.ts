/**
 * A JSON Schema (draft 7) of CSL-JSON, after the lists of CSL 1.0.2: appendix III, types; appendix IV, variables, by what they hold. Nothing else may stand in an
 * item, as in the schema of the CSL project.
 */
const types = `article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection dataset document entry entry-dictionary
  entry-encyclopedia event figure graphic hearing interview legal_case legislation manuscript map motion_picture musical_score pamphlet paper-conference patent
  performance periodical personal_communication post post-weblog regulation report review review-book software song speech standard thesis treaty webpage`;
const texts = `abstract annote archive archive_collection archive_location archive-place authority call-number citation-key citation-label collection-title
  container-title container-title-short dimensions division DOI event-title event-place genre ISBN ISSN jurisdiction keyword language medium note
  original-publisher original-publisher-place original-title part-title PMCID PMID publisher publisher-place references reviewed-genre reviewed-title scale
  source status title title-short URL volume-title year-suffix section version`;
const numbers = `chapter-number citation-number collection-number edition first-reference-note-number issue locator number number-of-pages number-of-volumes page
  page-first part-number printing-number supplement-number volume`;
const dates = 'accessed available-date event-date issued original-date submitted';
const names = `author chair collection-editor compiler composer container-author contributor curator director editor editor-translator editorial-director
  executive-producer guest host illustrator interviewer narrator organizer original-author performer producer recipient reviewed-author script-writer
  series-creator translator`;

const part = { type: 'integer' };
const name = {
  type: 'object',
  properties: Object.fromEntries(['family', 'given', 'literal', 'suffix', 'dropping-particle', 'non-dropping-particle'].map((key) => [key, { type: 'string', minLength: 1 }])),
  anyOf: [{ required: ['family'] }, { required: ['literal'] }],
  additionalProperties: false,
};
const date = {
  type: 'object',
  properties: {
    'date-parts': {
      type: 'array',
      minItems: 1,
      maxItems: 2,
      items: { type: 'array', minItems: 1, maxItems: 3, items: [part, { ...part, minimum: 1, maximum: 12 }, { ...part, minimum: 1, maximum: 31 }] },
    },
    circa: { type: ['boolean', 'number', 'string'] },
    literal: { type: 'string' },
    raw: { type: 'string' },
    season: { type: ['number', 'string'] },
  },
  additionalProperties: false,
};
const keys = (list: string, schema: object) => list.split(/\s+/).map((key) => [key, schema] as const);

export const cslDataSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'array',
  items: {
    type: 'object',
    required: ['id', 'type'],
    properties: {
      id: { type: 'string', minLength: 1 },
      type: { enum: types.split(/\s+/) },
      ...Object.fromEntries([
        ...keys(texts, { type: 'string' }),
        ...keys(numbers, { type: ['string', 'number'] }),
        ...keys(dates, date),
        ...keys(names, { type: 'array', minItems: 1, items: name }),
      ]),
    },
    additionalProperties: false,
  },
};
