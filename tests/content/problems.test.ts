import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/model/check.ts';
import { formatProblems } from '../../src/model/problem.ts';
import { readContent } from '../../src/reader/read-content.ts';

/**
 * Each folder under `tests/fixtures/problems/` is one mistake: files laid over the sound content of `tests/fixtures/base/`, a list
 * `remove.txt` of files to take away, and `expected.txt`, the whole message. With `over.txt` the folder of fixtures that it names is laid over the
 * base first. `UPDATE=1 npm test` writes the messages anew: read them.
 */
const fixtures = join(import.meta.dirname, '../fixtures');
const cases = readdirSync(join(fixtures, 'problems'));

/** The whole report on the base content with one case laid over it; empty when nothing is wrong. */
function report(name?: string): string {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    cpSync(join(fixtures, 'base'), root, { recursive: true });
    if (name) {
      const folder = join(fixtures, 'problems', name);
      const over = join(folder, 'over.txt');
      if (existsSync(over)) cpSync(join(fixtures, readFileSync(over, 'utf8').trim()), root, { recursive: true });
      if (existsSync(join(folder, 'content'))) cpSync(join(folder, 'content'), join(root, 'content'), { recursive: true });
      const removed = existsSync(join(folder, 'remove.txt')) ? readFileSync(join(folder, 'remove.txt'), 'utf8').trim().split('\n') : [];
      for (const file of removed) rmSync(join(root, file), { recursive: true });
    }
    const { content, problems } = readContent(root);
    const all = [...problems, ...checkContent(content)];
    return all.length > 0 ? formatProblems(all) : '';
  } finally {
    rmSync(root, { recursive: true });
  }
}

test('the base content has no problem', () => {
  expect(report()).toBe('');
});

test.each(cases)('%s is reported in full', (name) => {
  const file = join(fixtures, 'problems', name, 'expected.txt');
  const found = report(name);
  expect(found).not.toBe('');
  if (process.env['UPDATE']) writeFileSync(file, found);
  expect(found).toBe(readFileSync(file, 'utf8'));
});

test('every kind of mistake that stops a build has a case', () => {
  expect(cases).toEqual(expect.arrayContaining([
    'account-without-choice', 'actor-relations', 'actor-relation-without-place', 'claims-too-few', 'claims-in-other-order', 'search-words', 'bad-link', 'barred-host', 'coverage-mistakes', 'editorial-form', 'thread-mistakes', 'bad-url', 'bad-yaml', 'claim-not-placed', 'claim-placed-twice', 'claim-without-source',
    'claim-without-speaker', 'claims-differ', 'date-not-valid', 'date-without-quotes', 'duplicate-id', 'duplicate-key', 'headings-differ', 'long-quote', 'measure-dates',
    'mdx-component', 'mdx-expression', 'mdx-import', 'missing-language', 'numbers-differ', 'relation-circle', 'relation-to-itself',
    'several-problems', 'source-not-cited', 'stray-file', 'unknown-actor', 'unknown-event', 'unknown-source', 'unknown-term',
    'unknown-vocabulary', 'unrelated-event', 'weak-sources-only', 'version-changed', 'version-altered', 'version-missing', 'version-left-over', 'version-behind',
    'version-not-published', 'version-interrupted', 'version-source-gone', 'revision-altered', 'revisions-in-disorder', 'event-vanished', 'event-id-reused',
    'event-withdrawn', 'versions-without-release', 'versions-missing', 'versions-broken', 'versions-with-gap', 'draft-revised', 'draft-withdrawn',
    'bad-health', 'bad-reports', 'claim-id-reused', 'claim-never-published', 'claim-vanished',
  ]));
});
