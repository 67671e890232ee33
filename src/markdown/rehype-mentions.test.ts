import { describe, expect, test } from 'vitest';
import { linkMentions, type Mention } from './rehype-mentions.ts';

const mention = (name: string, key = name): Mention => ({ name, key, href: `/${key}` });
const linked = (html: string) => [...html.matchAll(/<a href="([^"]*)" class="mention">([^<]*)<\/a>/g)].map(([, href, text]) => [href, text]);

describe('linkMentions', () => {
  test('links the first mention of each thing, by whichever of its names', () => {
    const html = linkMentions('<p>The Bridge Office (BO) acted.</p><p>BO again, and the court.</p>', [
      mention('Bridge Office', 'bo'), mention('BO', 'bo'), mention('court'),
    ]);
    expect(linked(html)).toEqual([['/bo', 'Bridge Office'], ['/court', 'court']]);
  });

  test('takes the longest name', () => {
    expect(linked(linkMentions('<p>川国橋梁局と橋梁局</p>', [mention('橋梁局'), mention('川国橋梁局', 'us')]))).toEqual([
      ['/us', '川国橋梁局'], ['/橋梁局', '橋梁局'],
    ]);
  });

  test.each([
    ['BOs and ABO', 'BO'], ['courtyard', 'court'], ['ユージン・ブリッジ', 'ブリッジ'], ['ブリッジズ', 'ブリッジ'],
  ])('does not find part of a word: %s', (text, name) => {
    expect(linkMentions(`<p>${text}</p>`, [mention(name)])).toBe(`<p>${text}</p>`);
  });

  test('leaves links, headings, marks and quotations alone', () => {
    const html = '<h2>court</h2><p><a href="/x">court</a> <q>court</q><sup><a href="#n-1">court</a></sup></p>';
    expect(linkMentions(html, [mention('court')])).toBe(html);
  });

  test('takes signs in names as they are', () => {
    expect(linked(linkMentions('<p>See C.A.R. (1) now</p>', [mention('C.A.R. (1)', 'car')]))).toEqual([['/car', 'C.A.R. (1)']]);
  });
});
