import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { builtPages } from '../dist.ts';

/** Builds of the engine with the small invented content of the fixtures in place of ours. */
const project = join(import.meta.dirname, '../..');
const fixtures = join(project, 'tests/fixtures');
const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

function build(problem?: string) {
  const root = mkdtempSync(join(tmpdir(), 'site-'));
  made.push(root);
  for (const path of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) cpSync(join(project, path), join(root, path), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'));
  cpSync(join(fixtures, 'base/content'), join(root, 'content'), { recursive: true });
  if (problem) cpSync(join(fixtures, 'problems', problem, 'content'), join(root, 'content'), { recursive: true });
  const { status, stdout, stderr } = spawnSync(join(project, 'node_modules/.bin/astro'), ['build'], { cwd: root, encoding: 'utf8' });
  return { status, output: stdout + stderr, dist: join(root, 'dist') };
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
