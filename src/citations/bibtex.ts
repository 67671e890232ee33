import type { CslDate, CslItem, CslName } from './csl-item.ts';

/** biblatex entry types (biblatex manual, section 2.1) for the CSL types that occur; others are `@misc`. */
const TYPES: Readonly<Record<string, string>> = {
  webpage: 'online', post: 'online', 'post-weblog': 'online', article: 'article', 'article-journal': 'article', 'article-magazine': 'article',
  'article-newspaper': 'article', book: 'book', report: 'report', legal_case: 'jurisdiction', legislation: 'legislation', bill: 'legislation',
  regulation: 'legal', treaty: 'legal', dataset: 'dataset', broadcast: 'video', motion_picture: 'video',
};

/** Babel's names of languages, which biblatex wants in `langid`; other languages go without. */
const BABEL: Readonly<Record<string, string>> = {
  ja: 'japanese', en: 'english', de: 'german', fr: 'french', it: 'italian', es: 'spanish', nl: 'dutch', pl: 'polish', ru: 'russian', uk: 'ukrainian',
  lt: 'lithuanian', ro: 'romanian', cs: 'czech', pt: 'portuguese', he: 'hebrew', sv: 'swedish', da: 'danish', fi: 'finnish', ko: 'korean',
};

/** Letters that TeX reads as commands. */
const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}', '{': '\\{', '}': '\\}', '&': '\\&', '%': '\\%', $: '\\$', '#': '\\#', _: '\\_', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}',
};

/**
 * Items as a biblatex file (UTF-8), one entry each. Titles and organisations stand in double braces, so that no letter case is changed and no name is split.
 */
export function toBibtex(items: readonly CslItem[]): string {
  return items.map(entry).join('\n');
}

function entry(item: CslItem): string {
  const type = TYPES[item.type] ?? 'misc';
  const fields: [name: string, value: string | undefined][] = [
    ['title', `{${escape(item.title)}}`],
    ['author', item.author?.map(name).join(' and ')],
    ['date', item.issued && isoDate(item.issued)],
    [type === 'article' ? 'journaltitle' : type === 'online' ? 'organization' : 'maintitle', optional(item['container-title'])],
    [type === 'report' ? 'institution' : 'publisher', optional(item.publisher)],
    ['number', optional(item.number)],
    ['volume', optional(item.volume)],
    ['pages', optional(item.page)?.replaceAll(/(?<=\d)[-–](?=\d)/g, '--')],
    ['chapter', optional(item.section)],
    ['version', optional(item.version)],
    ['pubstate', optional(item.status)],
    ['langid', item.language && BABEL[item.language.split('-')[0] ?? '']],
    ['note', optional(item.note)],
    // Verbatim fields: nothing is escaped, and braces must not occur.
    ['url', item.URL?.replaceAll('{', '%7B').replaceAll('}', '%7D')],
    ['urldate', item.accessed && isoDate(item.accessed)],
  ];
  const lines = fields.flatMap(([key, value]) => (value ? [`  ${key} = {${value}},`] : []));
  return `@${type}{${item.id},\n${lines.join('\n')}\n}\n`;
}

function name(author: CslName): string {
  if ('literal' in author) return `{${escape(author.literal)}}`;
  return [author.family, author.given].filter((part) => part !== undefined).map(escape).join(', ');
}

const optional = (text: string | undefined) => text && escape(text);
/** Two hyphens would become a dash. */
const escape = (text: string) => text.replaceAll(/[\\{}&%$#_~^]/g, (letter) => SPECIAL[letter] ?? letter).replaceAll('--', '-{}-');

/** ISO 8601 as biblatex reads it (manual, section 2.3.8): `2017-09-13`, `2017-09`, `2017/2018`; `~` when not certain. */
export function isoDate({ 'date-parts': points, circa }: CslDate): string {
  return points.map((point) => point.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0')).join('-') + (circa ? '~' : '')).join('/');
}
