import type { CslDate, CslItem, CslName } from './csl-item.ts';

/** A type of entry, and the fields in which its data model has what others put elsewhere; what has no field goes into `note`. */
interface EntryType {
  readonly type: string;
  readonly container: string;
  readonly publisher?: string;
  readonly own: readonly ('number' | 'volume' | 'page' | 'section')[];
}

/** biblatex entry types and their fields (biblatex manual, section 2.1). */
const TYPES = {
  article: { type: 'article', container: 'journaltitle', own: ['number', 'volume', 'page'] },
  book: { type: 'book', container: 'titleaddon', publisher: 'publisher', own: ['volume', 'page', 'section'] },
  dataset: { type: 'dataset', container: 'titleaddon', publisher: 'publisher', own: ['number'] },
  misc: { type: 'misc', container: 'titleaddon', publisher: 'organization', own: [] },
  online: { type: 'online', container: 'titleaddon', publisher: 'organization', own: [] },
  report: { type: 'report', container: 'titleaddon', publisher: 'institution', own: ['number', 'page', 'section'] },
} as const satisfies Record<string, EntryType>;

/** Texts of law are reports: `@legislation` and `@jurisdiction` have neither title nor number in the data model. */
function entryType({ type, number, volume }: CslItem): EntryType {
  if (volume || type.startsWith('article-')) return TYPES.article;
  if (type === 'webpage' || type === 'post' || type === 'post-weblog') return TYPES.online;
  if (type === 'book' || type === 'dataset') return TYPES[type];
  if (['broadcast', 'interview', 'motion_picture', 'speech'].includes(type)) return TYPES.misc;
  return type === 'document' && !number ? TYPES.misc : TYPES.report;
}

/** Babel's names of languages, which biblatex wants in `langid`; other languages go without. */
const BABEL: Readonly<Record<string, string>> = {
  ja: 'japanese', en: 'english', de: 'german', fr: 'french', it: 'italian', es: 'spanish', nl: 'dutch', pl: 'polish', ru: 'russian', uk: 'ukrainian',
  lt: 'lithuanian', ro: 'romanian', cs: 'czech', pt: 'portuguese', he: 'hebrew', sv: 'swedish', da: 'danish', fi: 'finnish', ko: 'korean',
};

/** Letters that TeX reads as commands, or prints as others. */
const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}', '{': '\\textbraceleft{}', '}': '\\textbraceright{}', '&': '\\&', '%': '\\%', $: '\\$', '#': '\\#', _: '\\_', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}',
  '<': '\\textless{}', '>': '\\textgreater{}', '|': '\\textbar{}',
};

/**
 * Items as a biblatex file (UTF-8), one entry each. Titles and organisations stand in double braces, so that no letter case is changed and no name is split.
 */
export function toBibtex(items: readonly CslItem[]): string {
  return items.map(entry).join('\n');
}

function entry(item: CslItem): string {
  const { type, container, publisher, own } = entryType(item);
  const isOwn = (key: EntryType['own'][number]) => own.includes(key);
  const rest = [
    ...(publisher ? [] : [item.publisher]),
    ...(['number', 'volume', 'page', 'section'] as const).filter((key) => !isOwn(key)).map((key) => item[key]),
    item.note,
  ].filter((part) => part !== undefined);
  const fields: [name: string, value: string | undefined][] = [
    ['title', `{${escape(item.title)}}`],
    ['author', item.author?.map(name).join(' and ')],
    ['date', item.issued && isoDate(item.issued)],
    [container, optional(item['container-title'])],
    ...(publisher ? [[publisher, optional(item.publisher)] as [string, string | undefined]] : []),
    ['number', isOwn('number') ? optional(item.number) : undefined],
    ['volume', isOwn('volume') ? optional(item.volume) : undefined],
    ['pages', isOwn('page') ? optional(item.page)?.replaceAll(/(?<=\d)[-–](?=\d)/g, '--') : undefined],
    ['chapter', isOwn('section') ? optional(item.section) : undefined],
    ['version', optional(item.version)],
    ['pubstate', optional(item.status)],
    ['langid', item.language && BABEL[item.language.split('-')[0] ?? '']],
    ['note', optional(rest.join('; '))],
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
const escape = (text: string) => text.replaceAll(/[\\{}&%$#_~^<>|]/g, (letter) => SPECIAL[letter] ?? letter).replaceAll(/-(?=-)/g, '-{}');

/** ISO 8601 as biblatex reads it (manual, section 2.3.8): `2017-09-13`, `2017-09`, `2017/2018`; `~` when not certain. */
export function isoDate({ 'date-parts': points, circa }: CslDate): string {
  return points.map((point) => point.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0')).join('-') + (circa ? '~' : '')).join('/');
}
