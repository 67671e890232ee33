import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { builtPages } from '../dist.ts';
import { fixtures } from '../released.ts';
import { buildSite, project } from './site.ts';

/** Builds of the engine with the small invented content of the fixtures in place of ours. */
const made: ReturnType<typeof buildSite>[] = [];
afterEach(() => {
  for (const { remove } of made.splice(0)) remove();
});

function build(problem?: string) {
  const site = buildSite((root) => {
    cpSync(join(fixtures, 'base'), root, { recursive: true });
    if (problem) cpSync(join(fixtures, 'problems', problem, 'content'), join(root, 'content'), { recursive: true });
  });
  made.push(site);
  return site;
}

test('another subject gives another site, with nothing of ours in it', () => {
  const { status, output, dist } = build();
  expect(status, output).toBe(0);
  const pages = builtPages(dist);
  expect(pages.map(({ path }) => path)).toContain('ja/events/aa-office-toll-order/');
  const ours = (JSON.parse(readFileSync(join(project, 'dist/data/events.json'), 'utf8')) as { title: Record<string, string> }).title;
  for (const page of pages) {
    for (const title of Object.values(ours)) expect(page.html, page.path).not.toContain(title);
  }
});

test('a build with problems stops before it writes a page, and names all of them', () => {
  const { status, output, dist } = build('several-problems');
  expect(status).not.toBe(0);
  const expected = readFileSync(join(fixtures, 'problems/several-problems/expected.txt'), 'utf8');
  for (const line of expected.trim().split('\n')) expect(output).toContain(line.trim());
  expect(existsSync(join(dist, 'en'))).toBe(false);
});
