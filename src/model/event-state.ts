import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { forEachLocale } from '../i18n/locales.ts';
import type { EventState, KeyPath } from './content.ts';

/**
 * The state of an event as canonical JSON (RFC 8785): `{ id, event, prose }`, where `event` is `event.yaml` as written and `prose` the front
 * matter and body of every language. It holds nothing that other files say (inverse relations, names of actors), no address of the site and no
 * default of the schema, so that it changes only when somebody changes the event.
 */
export function stateJson({ facts, prose }: EventState): string {
  return canonicalize({
    id: facts.id,
    event: facts.written,
    prose: forEachLocale((locale) => ({ ...prose[locale].front, body: prose[locale].body.markdown })),
  }) as string;
}

/** SHA-256 of a text in UTF-8, in hexadecimal: what `sha256sum` prints for the file. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The path to the first value in which two values differ; undefined when they are equal. */
export function firstDifference(a: unknown, b: unknown, path: KeyPath = []): KeyPath | undefined {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) {
    return Object.is(a, b) ? undefined : path;
  }
  const [first, second] = [a as Record<string, unknown>, b as Record<string, unknown>];
  for (const key of new Set([...Object.keys(first), ...Object.keys(second)])) {
    const found = firstDifference(first[key], second[key], [...path, Array.isArray(a) ? Number(key) : key]);
    if (found) return found;
  }
  return undefined;
}
