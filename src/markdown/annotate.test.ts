import { describe, expect, test } from 'vitest';
import { annotate } from './annotate.ts';
import type { Mention } from './rehype-mentions.ts';

const mention = (name: string, key = name): Mention => ({ name, key, href: `/${key}` });
const linked = (html: string) => [...html.matchAll(/<a href="([^"]*)" class="mention">([^<]*)<\/a>/g)].map(([, href, text]) => [href, text]);

describe('annotate', () => {
  test('links the first mention of each thing, by whichever of its names', () => {
    const html = annotate('<p>The Bridge Office (BO) acted.</p><p>BO again, and the court.</p>', [
      mention('Bridge Office', 'bo'), mention('BO', 'bo'), mention('court'),
    ]);
    expect(linked(html)).toEqual([['/bo', 'Bridge Office'], ['/court', 'court']]);
  });

  test('takes the longest name', () => {
    expect(linked(annotate('<p>川国橋梁局と橋梁局</p>', [mention('橋梁局'), mention('川国橋梁局', 'us')]))).toEqual([
      ['/us', '川国橋梁局'], ['/橋梁局', '橋梁局'],
    ]);
  });

  test.each([
    ['BOs and ABO', 'BO'], ['courtyard', 'court'], ['ユージン・ブリッジ', 'ブリッジ'], ['ブリッジズ', 'ブリッジ'],
  ])('does not find part of a word: %s', (text, name) => {
    expect(annotate(`<p>${text}</p>`, [mention(name)])).toBe(`<p>${text}</p>`);
  });

  test('leaves links, headings, marks and quotations alone', () => {
    const html = '<h2>court</h2><p><a href="/x">court</a> <q>court</q><sup><a href="#n-1">court</a></sup></p>';
    expect(annotate(html, [mention('court')])).toBe(html);
  });

  test('takes signs in names as they are', () => {
    expect(linked(annotate('<p>See C.A.R. (1) now</p>', [mention('C.A.R. (1)', 'car')]))).toEqual([['/car', 'C.A.R. (1)']]);
  });

  test('links nothing where that is said, and does not leave the saying behind', () => {
    expect(annotate('<p data-no-mentions="">court</p>', [mention('court')])).toBe('<p>court</p>');
  });
});

describe('readings', () => {
  const names = [{ name: '川の橋梁局', parts: [{ text: '川', reading: 'かわ' }, { text: 'の' }, { text: '橋梁局', reading: 'きょうりょうきょく' }] }];
  const ruby = '<ruby>川<rp>（</rp><rt aria-hidden="true">かわ</rt><rp>）</rp></ruby>の<ruby>橋梁局<rp>（</rp><rt aria-hidden="true">きょうりょうきょく</rt><rp>）</rp></ruby>';

  test('stand beside the first mention alone', () => {
    expect(annotate('<p>川の橋梁局と川の橋梁局</p>', [], names)).toBe(`<p>${ruby}と川の橋梁局</p>`);
  });

  test('stand beside a word once, whichever name it is in', () => {
    const again = { name: '山の橋梁局', parts: [{ text: '山', reading: 'やま' }, { text: 'の' }, { text: '橋梁局', reading: 'きょうりょうきょく' }] };
    expect(annotate('<p>川の橋梁局と山の橋梁局</p>', [], [...names, again])).toBe(`<p>${ruby}と<ruby>山<rp>（</rp><rt aria-hidden="true">やま</rt><rp>）</rp></ruby>の橋梁局</p>`);
  });

  test('stand within the link of a mention, but in no other link, heading or quotation', () => {
    expect(annotate('<h2>川の橋梁局</h2><p><a href="/x">川の橋梁局</a><q>川の橋梁局</q>、川の橋梁局</p>', [mention('川の橋梁局', 'bo')], names)).toBe(
      `<h2>川の橋梁局</h2><p><a href="/x">川の橋梁局</a><q>川の橋梁局</q>、<a href="/bo" class="mention">${ruby}</a></p>`,
    );
  });

  test('leave out a text in plain words, where the link still stands', () => {
    expect(annotate('<p data-no-ruby="">川の橋梁局</p><p>川の橋梁局</p>', [mention('川の橋梁局', 'bo')], names)).toBe(
      `<p><a href="/bo" class="mention">川の橋梁局</a></p><p>${ruby}</p>`,
    );
  });
});
