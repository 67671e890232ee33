import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { planRevision, release } from '../src/writer/publish.ts';

export const fixtures = join(import.meta.dirname, 'fixtures');

/** The event of the fixtures that is revised twice; the other one stays at version 1. */
export const revised = 'aa-office-toll-order';
const folder = `content/events/${revised}`;

/** Replaces words in a file, as an author would; fails when they are not there. */
export function edit(root: string, file: string, changes: readonly (readonly [from: string, to: string])[]): void {
  let text = readFileSync(join(root, file), 'utf8');
  for (const [from, to] of changes) {
    if (!text.includes(from)) throw new Error(`\`${file}\` has no \`${from}\`.`);
    text = text.replaceAll(from, to);
  }
  writeFileSync(join(root, file), text);
}

/** A second author's hand: what versions 2 and 3 change. */
export function editFor(version: 2 | 3, root: string): void {
  if (version === 2) {
    edit(root, `${folder}/event.yaml`, [['set the toll at 1,200 pence', 'set the toll at 1,250 pence'], ['通行料を1,200ペンスと定めた', '通行料を1,250ペンスと定めた'], ['value: 1200', 'value: 1250'], ['1200 pence, ja: 1200ペンス', '1250 pence, ja: 1250ペンス']]);
    return;
  }
  edit(root, `${folder}/event.yaml`, [
    ['claims:\n', 'claims:\n  - id: exempt # added after a reader asked\n    standing: established\n    text:\n      en: The Bridge Office let children cross free in 1901.\n      ja: 橋梁局は1901年、子供の通行を無料とした。\n    cites: [{ source: toll-order }]\n'],
    ['  - { en: Who collected it., ja: 誰が徴収したか。 }\n', '  - { en: How many carts paid., ja: 何台の荷車が払ったか。 }\n'],
  ]);
  edit(root, `${folder}/en.mdx`, [['A toll was new.', 'A toll was new on the river.'], ['<Claim id="reason" />', '<Claim id="reason" />\n\n<Claim id="exempt" />']]);
  edit(root, `${folder}/ja.mdx`, [['通行料は初めてだった。', '川での通行料は初めてだった。'], ['<Claim id="reason" />', '<Claim id="reason" />\n\n<Claim id="exempt" />']]);
}

export const words = {
  2: { on: '2020-03-01', kind: 'correction', note: { en: 'The toll was 1,250 pence, not 1,200.', ja: '通行料は1,200ペンスではなく1,250ペンスだった。' } },
  3: { on: '2020-05-01', kind: 'addition', note: { en: 'Children crossed free.', ja: '子供は無料だったことを加えた。' } },
} as const;

export function revise(root: string, version: 2 | 3): void {
  editFor(version, root);
  const { on, ...rest } = words[version];
  planRevision(root, revised).publish(on, rest);
}

/** The base content, released, and one event revised twice, with the tools that authors use. */
export function makeReleased(root: string): void {
  cpSync(join(fixtures, 'base'), root, { recursive: true });
  release(root, '2020-02-01');
  revise(root, 2);
  revise(root, 3);
}
