import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { localeIds } from '../../src/i18n/locales.ts';
import { loadTimeline } from '../../src/reader/content-check.ts';

const root = join(import.meta.dirname, '../..');
const timeline = loadTimeline(root);

/** The names by which anybody would recognise the topic: of actors, acts and the site itself, and the ids of events and sources. */
const words = new Set(
  [
    ...timeline.actors.flatMap(({ id, name, shortName, abbreviation, aliases, former, mistaken }) => [
      id, abbreviation, ...localeIds.flatMap((locale) => [name[locale], shortName?.[locale], ...[aliases, former, mistaken].flatMap((list) => list?.[locale] ?? [])]),
    ]),
    ...timeline.events.flatMap(({ id, instrument }) => [id, ...(instrument?.numbers ?? [])]),
    ...timeline.sources.map(({ id }) => id),
    ...localeIds.flatMap((locale) => timeline.site.title[locale].split(/\s/)),
  ].filter((word): word is string => word !== undefined && word.length >= 3 && !/^(policy|timeline|president|congress|president of the.*)$/i.test(word)),
);

const files = ['src', 'scripts', 'astro.config.mjs', 'vitest.config.ts', 'eslint.config.mjs'].flatMap((path) =>
  statSync(join(root, path)).isFile()
    ? [path]
    : readdirSync(join(root, path), { recursive: true, encoding: 'utf8' }).map((file) => join(path, file)).filter((file) => statSync(join(root, file)).isFile()),
);

test('the engine holds no word of the topic', () => {
  const found = files.flatMap((file) => {
    // The browser of the tests is a product of one of the actors.
    const text = readFileSync(join(root, file), 'utf8').replaceAll(/google\W+chrome/gi, '');
    return [...words]
      .filter((word) => new RegExp(`(?<![\\p{L}\\d])${RegExp.escape(word)}(?![\\p{L}\\d])`, 'u').test(text))
      .map((word) => `${file}: ${word}`);
  });
  expect(words.size).toBeGreaterThan(100);
  expect(found).toEqual([]);
});
