import { isoDate } from './bibtex.ts';
import type { CslItem, CslName } from './csl-item.ts';

/** RIS reference types (RIS format specification, 2011) for the CSL types that occur; others are `GEN`. */
const TYPES: Readonly<Record<string, string>> = {
  webpage: 'ELEC', post: 'ELEC', 'post-weblog': 'BLOG', article: 'GEN', 'article-journal': 'JOUR', 'article-magazine': 'MGZN', 'article-newspaper': 'NEWS',
  book: 'BOOK', report: 'RPRT', legal_case: 'CASE', legislation: 'STAT', bill: 'BILL', regulation: 'LEGAL', hearing: 'HEAR', dataset: 'DATA',
  broadcast: 'VIDEO', motion_picture: 'MPCT', interview: 'PCOMM',
};

/** Items as a RIS file: lines end in CRLF, each record begins with `TY` and ends with `ER`. */
export function toRis(items: readonly CslItem[]): string {
  return items.map((item) => [...record(item), '', ''].join('\r\n')).join('');
}

function record(item: CslItem): string[] {
  const issued = item.issued && isoDate({ 'date-parts': item.issued['date-parts'].slice(0, 1) });
  const fields: [tag: string, value: string | undefined][] = [
    ['TI', item.title],
    ...(item.author ?? []).map((author): [string, string] => ['AU', name(author)]),
    ['PY', issued?.slice(0, 4)],
    // YYYY/MM/DD, the parts that are not known left empty.
    ['DA', issued && [...issued.split('-'), '', ''].slice(0, 3).join('/').replace(/\/+$/, '')],
    ['T2', item['container-title']],
    ['PB', item.publisher],
    ['IS', item.number],
    ['VL', item.volume],
    ['SP', item.page],
    ['SE', item.section],
    ['ET', item.version],
    ['LA', item.language],
    ['N1', [item.status, item.note].filter(Boolean).join('; ')],
    ['UR', item.URL],
    ['Y2', item.accessed && isoDate(item.accessed).replaceAll('-', '/')],
    ['ID', item.id],
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${value.replaceAll(/\s+/g, ' ')}`] : []));
  return [`TY  - ${TYPES[item.type] ?? 'GEN'}`, ...lines, 'ER  - '];
}

/** A family name before the given one; a body as it is called. */
function name(author: CslName): string {
  return 'literal' in author ? author.literal : [author.family, author.given].filter((part) => part !== undefined).join(', ');
}
