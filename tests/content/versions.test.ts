import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/model/check.ts';
import { formatProblems } from '../../src/model/problem.ts';
import { loadTimeline } from '../../src/reader/content-check.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { planRevision, release } from '../../src/writer/publish.ts';
import { edit, editFor, fixtures, makeReleased, revise, revised, words } from '../released.ts';

/** Releases and revisions of the fixtures, made with the tools that authors use, in a folder of their own. */
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'versions-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const folder = `content/events/${revised}`;

/** Every file below a folder with what it holds. */
function files(path: string): Record<string, string> {
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(names.filter((name) => statSync(join(path, name)).isFile()).map((name) => [name, readFileSync(join(path, name), 'utf8')]));
}

function report(): string {
  const { content, problems } = readContent(root);
  const all = [...problems, ...checkContent(content)];
  return all.length > 0 ? formatProblems(all) : '';
}

function base(): void {
  cpSync(join(fixtures, 'base'), root, { recursive: true });
}

function released(): void {
  base();
  release(root, '2020-02-01');
}

const toll = () => {
  const event = loadTimeline(root).events.find(({ id }) => id === revised);
  if (!event) throw new Error('The fixture has lost its event.');
  return event;
};

describe('a release and two revisions', () => {
  test('give the files, and the hashes, that they have always given', () => {
    makeReleased(root);
    const expected = { ...files(join(fixtures, 'base')), ...files(join(fixtures, 'released')) };
    expect(files(root)).toEqual(expected);
    expect(report()).toBe('');
  });

  test('leave version 1 as it was, byte for byte', () => {
    released();
    const [before] = toll().versions;
    const frozen = files(join(root, folder, 'versions/1'));
    revise(root, 2);
    revise(root, 3);
    const [after] = toll().versions;
    expect(after?.json).toBe(before?.json);
    expect(after?.sha256).toBe(before?.sha256);
    expect(files(join(root, folder, 'versions/1'))).toEqual(frozen);
    expect(toll().versions.map(({ number, kind, on, isDraft }) => [number, kind, on.edtf, isDraft])).toEqual([
      [1, 'created', '2020-02-01', false],
      [2, 'correction', '2020-03-01', false],
      [3, 'addition', '2020-05-01', false],
    ]);
  });

  test('keep the comments and the form of what people wrote', () => {
    makeReleased(root);
    const text = readFileSync(join(root, folder, 'event.yaml'), 'utf8');
    expect(text).toContain('  - id: exempt # added after a reader asked\n');
    expect(text).toContain('instrument: { name: { en: Order on Tolls, ja: 通行料に関する命令 }, numbers: [Order 7] }\n');
    expect(text).toContain('  - { version: 1, on: "2020-02-01", kind: created, note: { en: First version., ja: 初版。 } }\n  - version: 2\n');
  });
});

test('to check an event again on a later day needs no version; an earlier day, or another finding, does', () => {
  released();
  const file = `${folder}/event.yaml`;
  const { asOf } = toll().status;
  const [sha256] = toll().versions.map((version) => version.sha256);
  edit(root, file, [[`asOf: "${asOf.edtf}"`, 'asOf: "2021-04-01"']]);
  expect(report()).toBe('');
  expect(toll().status.asOf.edtf).toBe('2021-04-01');
  expect(toll().versions.map((version) => [version.sha256, version.state.status.asOf.edtf])).toEqual([[sha256, asOf.edtf]]);
  expect(() => planRevision(root, revised)).toThrow('Nothing has changed');
  edit(root, file, [['asOf: "2021-04-01"', 'asOf: "2001-04-01"']]);
  expect(report()).toMatch(/event\.yaml\n {2}\d+:\d+: This is not what version 1 says/);
});

describe('the hash of an event', () => {
  test('does not change with what other events, actors or sources say', () => {
    released();
    const before = toll().versions[0]?.sha256;
    edit(root, 'content/actors/bridge-office.yaml', [['The office that keeps the bridges.', 'An office for bridges.']]);
    edit(root, 'content/events/aa-court-toll-ruling/event.yaml', [['relations:', 'relations: # still']]);
    edit(root, 'content/sources/toll-order.yaml', [['publisher: Bridge Office', 'publisher: Office']]);
    expect(toll().versions[0]?.sha256).toBe(before);
    edit(root, 'content/events/aa-court-toll-ruling/event.yaml', [['River Court upheld', 'River Court confirmed']]);
    expect(report()).not.toContain(revised);
  });

  test('does not change with comments or the order of keys, and changes with every word', () => {
    released();
    edit(root, `${folder}/event.yaml`, [['kind: order\nlane: act\n', '# a remark\nlane: act\nkind: order\n']]);
    expect(report()).toBe('');
    edit(root, `${folder}/en.mdx`, [['acted alone', 'acted lonely']]);
    expect(report()).toContain(`${folder}/en.mdx\n  This is not what version 1 says.`);
  });
});

describe('a draft', () => {
  test('has one version, which may change freely', () => {
    base();
    const before = toll().versions;
    expect(before.map(({ number, isDraft }) => [number, isDraft])).toEqual([[1, true]]);
    editFor(2, root);
    expect(report()).toBe('');
    expect(toll().versions[0]?.sha256).not.toBe(before[0]?.sha256);
  });

  test('that was added after the release is published by the next one, and nothing else changes', () => {
    makeReleased(root);
    const before = files(root);
    const added = 'content/events/aa-court-second-ruling';
    cpSync(join(fixtures, 'base/content/events/aa-court-toll-ruling'), join(root, added), { recursive: true });
    expect(report()).toBe('');
    expect(release(root, '2020-07-01')).toEqual(['aa-court-second-ruling']);
    const after = files(root);
    expect(Object.keys(before).filter((file) => before[file] !== after[file])).toEqual(['content/versions.json']);
    expect(report()).toBe('');
    expect(release(root, '2020-08-01')).toEqual([]);
  });

  test('cannot be released while something is wrong in the content', () => {
    base();
    edit(root, `${folder}/event.yaml`, [['kind: order', 'kind: ordre']]);
    const before = files(root);
    expect(() => release(root, '2020-02-01')).toThrow('`ordre` is not in `content/vocabularies/kinds.yaml`');
    expect(files(root)).toEqual(before);
  });
});

describe('a revision is refused, and nothing changes,', () => {
  const refused = (id: string, message: string) => {
    const before = files(root);
    expect(() => planRevision(root, id).publish('2020-03-01', words[2])).toThrow(message);
    expect(files(root)).toEqual(before);
  };

  test('of an event that does not exist; those that changed are named', () => {
    released();
    editFor(2, root);
    refused('aa-office-tol-order', `There is no event \`aa-office-tol-order\` in \`content/events/\`. These have changed since their last version: \`${revised}\`.`);
  });

  test('of a draft', () => {
    base();
    refused(revised, 'is a draft: it may change freely and needs no revision. `npm run release` publishes it.');
  });

  test('of an event in which nothing changed', () => {
    released();
    refused(revised, `Nothing has changed in \`${folder}/\` since version 1.`);
  });

  test('of an event with a mistake', () => {
    released();
    edit(root, `${folder}/en.mdx`, [['[@toll-order, p. 1]', '[@toll-ordre, p. 1]']]);
    refused(revised, 'Unknown source `toll-ordre`');
  });

  test.each([[''], ['  '], [' ends with a blank ']])('with the note %j', (note) => {
    released();
    editFor(2, root);
    const before = files(root);
    const plan = planRevision(root, revised);
    expect(() => plan.publish('2020-03-01', { kind: 'correction', note: { en: 'A slip.', ja: note } })).toThrow('`note.ja`: The text');
    expect(files(root)).toEqual(before);
  });

  test('with a day before the last version, or none that exists', () => {
    released();
    editFor(2, root);
    const before = files(root);
    expect(() => planRevision(root, revised).publish('2020-01-01', words[2])).toThrow('Version 2 would be of 2020-01-01, before version 1 of 2020-02-01.');
    expect(() => planRevision(root, revised).publish('2020-02-31', words[2])).toThrow('`on`: ');
    expect(files(root)).toEqual(before);
  });

  test('when another state has taken its number', () => {
    makeReleased(root);
    const list = readFileSync(join(root, 'content/versions.json'), 'utf8');
    // Another branch published a version 3 of its own, and the list came from here.
    writeFileSync(join(root, 'content/versions.json'), list.replace(/,\n {4}"3": "\w+"/, ''));
    edit(root, `${folder}/en.mdx`, [['on the river', 'on the lake']]);
    refused(revised, `\`${folder}/versions/3/en.mdx\` exists already and holds something else than \`${folder}/en.mdx\`: two versions 3 clash.`);
  });

  test('when what was published was altered', () => {
    released();
    editFor(2, root);
    edit(root, `${folder}/versions/1/ja.mdx`, [['単独で', '独りで']]);
    refused(revised, 'Version 1 is no longer what was published');
  });
});

describe('a disk that fails', () => {
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  const writeFile = (path: string, data: string | Uint8Array) => writeFileSync(path, data);

  /** Lets so many steps pass, and fails from then on. */
  const failing = <Args extends unknown[]>(step: (...args: Args) => void, passing: number) => {
    let count = 0;
    return (...args: Args) => {
      if (count++ >= passing) throw full;
      step(...args);
    };
  };

  test.each([0, 1, 4, 6])('after %d written files leaves everything as it was', (passing) => {
    released();
    editFor(2, root);
    const before = files(root);
    const disk = { write: failing(writeFile, passing), rename: renameSync };
    expect(() => planRevision(root, revised).publish('2020-03-01', words[2], disk)).toThrow('The disk is full. Make room and run this again. Nothing was changed.');
    expect(files(root)).toEqual(before);
    expect(existsSync(join(root, folder, 'versions/2'))).toBe(false);
  });

  test.each([0, 1, 3, 4])('after %d renamed files leaves everything as it was', (passing) => {
    released();
    editFor(2, root);
    const before = files(root);
    const disk = { write: writeFile, rename: failing(renameSync, passing) };
    expect(() => planRevision(root, revised).publish('2020-03-01', words[2], disk)).toThrow('Nothing was changed.');
    expect(files(root)).toEqual(before);
    expect(existsSync(join(root, folder, 'versions/2'))).toBe(false);
  });

  test('during a release leaves every event a draft', () => {
    base();
    const before = files(root);
    expect(() => release(root, '2020-02-01', { write: failing(writeFile, 9), rename: renameSync })).toThrow('Nothing was changed.');
    expect(files(root)).toEqual(before);
  });
});

describe('a crash', () => {
  const crash = new Error('The power went.');

  /** Everything stops after so many renamed files: nothing is put back. */
  function crashAfter(passing: number, act: (disk: { write: typeof writeFileSync; rename: typeof renameSync }) => void): void {
    const copy = mkdtempSync(join(tmpdir(), 'crashed-'));
    let count = 0;
    const rename = (from: string, to: string) => {
      if (count++ === passing) {
        cpSync(root, copy, { recursive: true });
        throw crash;
      }
      renameSync(from, to);
    };
    expect(() => act({ write: writeFileSync, rename: rename as typeof renameSync })).toThrow();
    rmSync(root, { recursive: true });
    renameSync(copy, root);
  }

  test.each([0, 1, 2, 4])('of a revision after %d renamed files is reported, and running it again finishes it', (passing) => {
    released();
    editFor(2, root);
    crashAfter(passing, (disk) => planRevision(root, revised).publish('2020-03-01', words[2], disk));
    expect(report()).toContain('This was left when `npm run revise` or `npm run release` was interrupted. Run it again to finish');
    planRevision(root, revised).publish('2020-03-01', words[2]);
    expect(report()).toBe('');
    expect(toll().versions.map(({ number, note }) => [number, note.en])).toEqual([[1, 'First version.'], [2, words[2].note.en]]);
  });

  test.each([0, 3, 8])('of a release after %d renamed files is reported, and running it again finishes it', (passing) => {
    base();
    crashAfter(passing, (disk) => release(root, '2020-02-01', disk));
    expect(report()).not.toBe('');
    release(root, '2020-02-02');
    expect(report()).toBe('');
    expect(loadTimeline(root).events.every(({ versions }) => versions.every(({ isDraft }) => !isDraft))).toBe(true);
  });
});
