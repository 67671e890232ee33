import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { editFor, fixtures, revised } from '../released.ts';

/** The tools as an author runs them, where nobody can be asked. */
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tools-'));
  cpSync(join(fixtures, 'base'), root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const project = join(import.meta.dirname, '../..');
function run(tool: 'release' | 'revise', ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(join(project, 'node_modules/.bin/node'), [join(project, 'scripts', `${tool}.ts`), ...args], { cwd: root, encoding: 'utf8', input: '' });
  return { status, stdout, stderr: stderr.trim() };
}
const published = () => JSON.parse(readFileSync(join(root, 'content/versions.json'), 'utf8')) as Record<string, Record<string, string>>;
const note = ['--note-en', 'Mended.', '--note-ja', '正した。'];

test('release and revise publish, and say what to do next', () => {
  expect(run('release', '--on', '2020-02-01')).toMatchObject({ status: 0, stderr: '' });
  editFor(2, root);
  const { status, stdout } = run('revise', revised, '--kind', 'correction', ...note);
  expect(status).toBe(0);
  expect(stdout).toContain(`content/events/${revised}/event.yaml`);
  expect(stdout).toContain(`Published version 2 of \`${revised}\`. Commit \`content/\`.`);
  expect(Object.keys(published()[revised] ?? {})).toEqual(['1', '2']);
  expect(run('release').stdout).toContain('Every event is published already.');
});

test.each([
  [[], 'Give the id of one event: `npm run revise <id>`.'],
  [[revised, 'another'], 'Give the id of one event: `npm run revise <id>`.'],
  [['aa-nobody'], 'There is no event `aa-nobody` in `content/events/`.'],
  [[revised], 'Nobody can be asked here. Give --kind, --note-ja, --note-en. Nothing was changed.'],
  [[revised, '--kind', 'created', ...note], '`created` is no kind of change. Choose one of: `correction`, `addition`, `translation`, `source`. Nothing was changed.'],
  [[revised, '--kind', 'source', '--note-en', 'A source.', '--note-ja', ' '], 'The note in 日本語 is empty. Say in one sentence what changed. Nothing was changed.'],
  [[revised, '--kind', 'source', ...note, '--on', 'today'], '`on`: '],
  [[revised, '--sort', 'source'], "Unknown option '--sort'"],
])('revise %j is refused in a sentence, without a stack, and publishes nothing', (args, message) => {
  run('release', '--on', '2020-02-01');
  editFor(2, root);
  const before = published();
  const { status, stderr } = run('revise', ...args);
  expect(status).toBe(1);
  expect(stderr).toContain(message);
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(published()).toEqual(before);
});

test('release refuses a day that does not exist', () => {
  const { status, stderr } = run('release', '--on', '2020-02-30');
  expect(status).toBe(1);
  expect(stderr).toContain('--on: `2020-02-30` is not a valid EDTF date.');
});
