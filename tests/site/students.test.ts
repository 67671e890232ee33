import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { toText } from 'hast-util-to-text';
import { describe, expect, test } from 'vitest';
import { localeIds } from '../../src/i18n/locales.ts';
import { loadTimeline } from '../../src/reader/content-check.ts';
import { attribute, builtPage as page, dist } from '../dist.ts';

const timeline = loadTimeline(process.cwd());
const eventPages = (locale: string) => timeline.events.map(({ id }) => page(`${locale}/events/${id}/`));
const isMention = ({ properties }: Element) => [properties['className']].flat().includes('mention');

describe('a mentioned name', () => {
  test.each(localeIds)('has its explanation in the one file of %s', (locale) => {
    const file = JSON.parse(readFileSync(join(dist, `data/mentions.${locale}.json`), 'utf8')) as Record<string, { name: Record<string, string>; text: string }>;
    const mentioned = new Set(eventPages(locale).flatMap(({ all }) => all(isMention).map((link) => (attribute(link, 'href') ?? '').replace(/^.*?\/(?=actors|glossary)/, ''))));
    expect(mentioned.size).toBeGreaterThan(50);
    for (const path of mentioned) {
      const { name, text } = file[path] ?? { name: {}, text: '' };
      expect(Object.keys(name).sort(), path).toEqual([...localeIds].sort());
      expect(text, path).toMatch(locale === 'ja' ? /^[^。]+。$/ : /\.$/);
    }
  });
});

describe('readings', () => {
  test('stand beside hard names of Japanese pages, each once and not in the plain lead', () => {
    for (const { path, all } of eventPages('ja')) {
      const rubies = all(({ tagName }) => tagName === 'ruby').map((ruby) => toText(ruby));
      expect(rubies, path).toEqual([...new Set(rubies)]);
      const [plain] = all(({ properties }) => [properties['className']].flat().includes('plain'));
      expect(JSON.stringify(plain), path).not.toContain('"ruby"');
      expect(all(({ tagName }) => tagName === 'furigana-switch'), path).toHaveLength(rubies.length > 0 ? 1 : 0);
    }
    expect(eventPages('ja').filter(({ html }) => html.includes('<ruby>')).length).toBeGreaterThan(timeline.events.length / 2);
  });

  test('are in hiragana, in brackets for browsers that do not know them', () => {
    for (const { html, path } of eventPages('ja')) {
      for (const [ruby] of html.matchAll(/<ruby>.*?<\/ruby>/gs)) expect(ruby, path).toMatch(/^<ruby>[^<]*\p{Script=Han}[^<]*<rp>（<\/rp><rt aria-hidden="true">[\p{Script=Hiragana}ー・]+<\/rt><rp>）<\/rp><\/ruby>$/u);
    }
  });

  test('stand on no English page', () => {
    for (const { html, path } of eventPages('en')) expect(html, path).not.toMatch(/<ruby|<furigana/);
  });
});

describe('a standing', () => {
  test('leads from each claim to its meaning, a way to say it and an example', () => {
    for (const locale of localeIds) {
      const method = page(`${locale}/method/`);
      for (const { id, claims } of timeline.events) {
        for (const { id: claimId, standing } of claims) {
          const [claim] = page(`${locale}/events/${id}/`).all(({ properties }) => properties['id'] === `c-${claimId}`);
          expect(JSON.stringify(claim), `${id} ${claimId}`).toContain(`/${locale}/method/#standings-${standing.id}`);
        }
      }
      for (const [id, { label, description, usage }] of Object.entries(timeline.vocabularies.standings)) {
        const [row] = method.all(({ properties }) => properties['id'] === `standings-${id}`);
        const words = toText(row ?? method.tree);
        for (const text of [label, description, usage]) expect(words, id).toContain(text?.[locale]);
        expect(JSON.stringify(row), id).toMatch(new RegExp(`/${locale}/events/[^"]+#c-`));
      }
    }
  });

  test('is named in the words before or after the speaker', () => {
    for (const { id, label, attribution } of Object.entries(timeline.vocabularies.standings).map(([id, entry]) => ({ id, ...entry }))) {
      for (const locale of localeIds) if (attribution) expect(attribution[locale], id).toContain(label[locale]);
    }
  });
});

describe('how to cite in a report', () => {
  test.each(localeIds)('is led to from every box that says how to cite, in %s', (locale) => {
    for (const { path, all } of [...eventPages(locale), page(`${locale}/sources/${timeline.sources[0]?.id}/`), page(`${locale}/threads/${timeline.threads[0]?.id}/`)]) {
      const [box] = all(({ properties }) => [properties['className']].flat().includes('cite'));
      expect(JSON.stringify(box), path).toContain(`/${locale}/how-to-cite/`);
    }
  });

  test.each(localeIds)('shows the same citations as the box of the event, in %s', (locale) => {
    const own = page(`${locale}/how-to-cite/`);
    const citations = own.all(({ properties }) => properties['dataStyle'] === 'sist02' || properties['dataStyle'] === 'apa').map((element) => toText(element));
    expect(citations).toHaveLength(8);
    const [, event = ''] = /\/events\/([^/]+)\/v\//.exec(own.html) ?? [];
    const box = page(`${locale}/events/${event}/`).all(({ properties }) => properties['dataStyle'] === 'sist02').map((element) => toText(element));
    expect(citations).toEqual(expect.arrayContaining(box));
    for (const citation of citations) expect(citation).toMatch(/https:\/\//);
  });
});
