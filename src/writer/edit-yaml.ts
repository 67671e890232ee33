import { isMap, isScalar, isSeq, parseDocument, Scalar, stringify, Document } from 'yaml';
import { localeIds } from '../i18n/locales.ts';
import type { Revision } from '../schema/event.ts';
import { Refusal } from './refusal.ts';

/**
 * Small changes to files that people write by hand. The document is parsed only to find the place; what stands around it keeps every blank and
 * comment, which writing the whole document anew would not.
 */

/** `event.yaml` with one more revision at the end of its list. */
export function addRevision(text: string, { version, on, kind, note }: Revision): string {
  const list = parseDocument(text).get('revisions', true);
  if (!isSeq(list) || list.flow || !list.range) {
    throw new Refusal('The `revisions` of `event.yaml` are not a list with one entry below the other. Write them so, and run this again.');
  }
  const [start, , end] = list.range;
  const indent = ' '.repeat(start - (text.lastIndexOf('\n', start) + 1));
  const quoted = new Scalar(on);
  quoted.type = Scalar.QUOTE_DOUBLE;
  const entry = new Document([{ version, on: quoted, kind, note: Object.fromEntries(localeIds.map((locale) => [locale, note[locale]])) }]);
  const lines = stringify(entry, { lineWidth: 0 }).trimEnd().split('\n').map((line) => `${indent}${line}\n`).join('');
  const before = text.slice(0, end);
  return `${before}${before.endsWith('\n') ? '' : '\n'}${lines}${text.slice(end)}`;
}

/** `event.yaml` with another day for its first version: that on which it is published. */
export function dateFirstVersion(text: string, on: string): string {
  const first = parseDocument(text).getIn(['revisions', 0], true);
  const day = isMap(first) ? first.get('on', true) : undefined;
  if (!isScalar(day) || !day.range) throw new Refusal('The first of the `revisions` has no `on`. Add the day, and run this again.');
  return `${text.slice(0, day.range[0])}"${on}"${text.slice(day.range[1])}`;
}

/** `site.yaml` with the day of the first release. */
export function addReleased(text: string, on: string): string {
  return `${text.trimEnd()}\nreleased: "${on}"\n`;
}
