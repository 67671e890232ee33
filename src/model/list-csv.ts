import { stringify } from 'csv-stringify/browser/esm/sync';
import { localeIds } from '../i18n/locales.ts';
import type { EventRecord } from '../schema/record.ts';

/** Events as CSV (RFC 4180) in the order given, a line for each: facts by their ids, the words of each language in columns of their own. Opens in spreadsheets as UTF-8 by its mark. */
export function toListCsv(records: readonly EventRecord[]): string {
  const rows = records.map(({ id, date, dateBounds, kind, lane, jurisdictions, status, revisions, sources, prose }, i) => ({
    number: i + 1,
    id, date, ...dateBounds, kind, lane,
    jurisdictions: jurisdictions.join(' '),
    status: status.value,
    version: revisions.at(-1)?.version,
    changed: revisions.at(-1)?.on,
    sources: sources.join(' '),
    ...Object.fromEntries(localeIds.flatMap((locale) => WORDED.map((name) => [`${name}_${locale}`, prose[locale][name]]))),
  }));
  return stringify(rows, { header: true, bom: true, record_delimiter: 'windows', columns: [...FACTS, ...localeIds.flatMap((locale) => WORDED.map((name) => `${name}_${locale}`))] });
}

const FACTS = ['number', 'id', 'date', 'earliest', 'latest', 'kind', 'lane', 'jurisdictions', 'status', 'version', 'changed', 'sources'];
const WORDED = ['title', 'summary', 'url'] as const;
