import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFeed } from '@rowanmanning/feed-parser';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Element } from 'hast';
import { toText } from 'hast-util-to-text';
import { describe, expect, test } from 'vitest';
import { localeIds } from '../../src/i18n/locales.ts';
import { loadTimeline } from '../../src/reader/content-check.ts';
import { attribute, type BuiltPage, builtPage as page, dist, within } from '../dist.ts';

const SITE = process.env['SITE'] ?? 'https://example.org';
const BASE = process.env['BASE_PATH'] ?? '/';
const root = new URL(BASE, SITE).href;
const { threads, events } = loadTimeline(join(import.meta.dirname, '../..'));

const hasClass = (name: string) => ({ properties }: Element) => [properties['className']].flat().includes(name);
const squeeze = (text: string) => text.replaceAll(/\s/g, '');
const wordsOf = (element: Element) => squeeze(toText(element));
const hrefs = (elements: readonly Element[]) => elements.map((each) => attribute(each, 'href') ?? '');

describe.each(localeIds)('in %s', (locale) => {
  describe('an event', () => {
    test.each(events.filter((event) => event.threads.length > 0).map(({ id, threads: passing }) => [id, passing] as const))('%s tells how far along each thread it is, and leads on', (id, passing) => {
      const [nav] = page(`${locale}/events/${id}/`).all(hasClass('path'));
      expect(nav).toBeDefined();
      const rows = within(nav as Element, ({ tagName }) => tagName === 'div');
      expect(rows).toHaveLength(passing.length);
      passing.forEach(({ thread, step }, i) => {
        const row = rows[i] as Element;
        const label = toText(within(row, hasClass('row-label'))[0] as Element);
        expect(label).toContain(thread.title[locale]);
        expect(label.match(/\d+/g)?.map(Number).filter((n) => n < 100)).toEqual(expect.arrayContaining([step + 1, thread.steps.length]));
        for (const [rel, other] of [['prev', thread.steps[step - 1]], ['next', thread.steps[step + 1]]] as const) {
          expect(hrefs(within(row, ({ properties }) => [properties['rel']].flat().includes(rel)))).toEqual(other ? [`${BASE}${locale}/events/${other.event.id}/`] : []);
        }
      });
    });
  });

  describe.each(threads.map((thread) => [thread.id, thread] as const))('the thread %s', (id, thread) => {
    const document = () => page(`${locale}/threads/${id}/full/`);
    const stepOf = (built: BuiltPage, event: string) => built.all(({ properties }) => properties['id'] === `e-${event}`)[0] as Element;

    test('leads to itself in full and to its feeds, and back', () => {
      const own = page(`${locale}/threads/${id}/`);
      const links = hrefs(own.all(({ tagName }) => tagName === 'a'));
      const path = `${BASE}${locale}/threads/${id}/`;
      expect(links).toEqual(expect.arrayContaining([`${path}full/`, `${path}feed.atom`, `${path}feed.json`]));
      const alternates = own.all(({ tagName, properties }) => tagName === 'link' && ['application/atom+xml', 'application/feed+json'].includes(String(properties['type'])));
      expect(hrefs(alternates)).toEqual([`${path}feed.atom`, `${path}feed.json`]);
      expect(hrefs(document().all(({ tagName }) => tagName === 'a'))).toContain(path);
    });

    test('has every event in full, in the order of the path, each after the sentence that leads to it', () => {
      const built = document();
      const steps = built.all(hasClass('document-step'));
      expect(steps.map((step) => attribute(step, 'id'))).toEqual(thread.steps.map(({ event }) => `e-${event.id}`));
      expect(hrefs(built.all(hasClass('document-contents')).flatMap((nav) => within(nav, ({ tagName }) => tagName === 'a')))).toEqual([...thread.steps.map(({ event }) => `#e-${event.id}`), '#sources']);
      thread.steps.forEach(({ event, text }, i) => {
        const words = wordsOf(steps[i] as Element);
        const { title, summary, plain, body } = event.prose[locale];
        const said = [
          text[locale], title, summary, plain, ...event.claims.map((claim) => claim.text[locale]), ...event.measures.map((measure) => measure.text[locale]),
          ...event.accounts.flatMap(({ topic, why }) => [topic[locale], why[locale]]), ...event.unknown.map((each) => each[locale]), ...body.headings.map((heading) => heading.text),
        ];
        for (const each of said) expect(words).toContain(squeeze(each));
        expect(words.indexOf(squeeze(text[locale]))).toBeLessThan(words.indexOf(squeeze(title)));
      });
    });

    test('has each source once, and every mark leads to its place and back', () => {
      const built = document();
      const cited = new Set(thread.steps.flatMap(({ event }) => event.sources.map((source) => source.id)));
      const [list] = built.all(hasClass('combined-sources')) as [Element];
      const entries = list.children.filter((child): child is Element => child.type === 'element');
      const linked = entries.map((entry) => hrefs(within(entry, ({ tagName }) => tagName === 'a')).find((href) => href.includes(`/${locale}/sources/`))?.split('/').at(-2));
      expect(linked).toEqual([...new Set(linked)]);
      for (const source of linked) expect(cited).toContain(source);
      const marks = built.all(hasClass('marks')).flatMap((marked) => within(marked, ({ tagName }) => tagName === 'a'));
      expect(marks.length).toBeGreaterThan(0);
      for (const mark of marks) {
        const number = Number(/^\d+/.exec(toText(mark))?.[0]);
        const entry = entries[number - 1] as Element;
        const [place] = within(entry, ({ properties }) => `#${String(properties['id'])}` === attribute(mark, 'href')) as [Element];
        expect(hrefs(within(place, ({ tagName }) => tagName === 'a'))).toContain(`#${attribute(mark, 'id')}`);
      }
    });

    test('links one step to another within the document', () => {
      const built = document();
      const inside = new Set(thread.steps.map(({ event }) => `${BASE}${locale}/events/${event.id}/`));
      const texts = built.all(({ properties }) => properties['dataText'] !== undefined);
      const links = texts.flatMap((text) => hrefs(within(text, ({ tagName }) => tagName === 'a')));
      expect(links.filter((href) => inside.has(href.replace(/#.*/, '')))).toEqual([]);
      for (const { event } of thread.steps) {
        const targets = event.prose[locale].body.links.filter(({ target }) => target.kind === 'event' && target.id !== event.id && inside.has(`${BASE}${locale}/events/${target.id}/`));
        const own = hrefs(within(stepOf(built, event.id), ({ tagName }) => tagName === 'a'));
        for (const { target } of targets) expect(own.some((href) => href === `#e-${target.id}` || href.startsWith(`#${target.id}_`))).toBe(true);
      }
    });

    test('has a feed in Atom that another program reads, and that keeps to RFC 4287', () => {
      const path = `${locale}/threads/${id}/`;
      const xml = readFileSync(join(dist, path, 'feed.atom'), 'utf8');
      const feed = parseFeed(xml);
      const newest = thread.steps.map(({ event }) => event.versions.at(-1)?.on.latest ?? '').sort().at(-1);
      expect([feed.meta.type, feed.meta.version, feed.title, feed.language, feed.self]).toEqual(['atom', '1.0', thread.title[locale], locale, `${root}${path}feed.atom`]);
      expect(feed.updated?.toISOString().slice(0, 10)).toBe(newest);
      expect(feed.items.map(({ id: entry, url, title, description }) => ({ entry, url, title, description }))).toEqual(
        thread.steps.map(({ event }) => ({
          entry: `${root}${path}#e-${event.id}`, url: `${root}${locale}/events/${event.id}/`, title: event.prose[locale].title, description: event.prose[locale].summary,
        })),
      );
      feed.items.forEach(({ updated, published, content }, i) => {
        const step = thread.steps[i];
        expect(updated?.toISOString().slice(0, 10)).toBe(step?.event.versions.at(-1)?.on.latest);
        expect(published?.toISOString().slice(0, 10)).toBe(step?.event.versions[0]?.on.latest);
        expect(content?.replaceAll('&amp;', '&')).toContain(step?.text[locale]);
      });
      // What a feed and an entry must have exactly once (4.1.1, 4.1.2), and the author from whom entries inherit.
      const once = (part: string, tag: string) => expect(part.match(new RegExp(`<${tag}[ >]`, 'g')), `${tag} in ${part.slice(0, 60)}`).toHaveLength(1);
      const [head = '', ...entries] = xml.split('<entry>');
      for (const tag of ['id', 'title', 'updated', 'author']) once(head, tag);
      for (const entry of entries) for (const tag of ['id', 'title', 'updated', 'published', 'content', 'summary']) once(entry, tag);
      expect(head).toContain('rel="alternate" type="text/html"');
    });

    test('has a JSON Feed 1.1 that says the same', () => {
      const path = `${locale}/threads/${id}/`;
      const feed = JSON.parse(readFileSync(join(dist, path, 'feed.json'), 'utf8'));
      const ajv = new Ajv2020({ allErrors: true });
      addFormats.default(ajv);
      expect(ajv.validate(JSON_FEED, feed), ajv.errorsText()).toBe(true);
      const atom = parseFeed(readFileSync(join(dist, path, 'feed.atom'), 'utf8'));
      expect([feed.title, feed.feed_url, feed.home_page_url, feed.language]).toEqual([atom.title, `${root}${path}feed.json`, root + path, locale]);
      expect(feed.items.map((item: Record<string, string>) => [item['id'], item['url'], item['title'], item['date_modified']])).toEqual(
        atom.items.map(({ id: entry, url, title, updated }) => [entry, url, title, updated?.toISOString()]),
      );
    });
  });
});

/** What jsonfeed.org/version/1.1 requires, and the form of what we use of the rest. */
const JSON_FEED = {
  type: 'object',
  required: ['version', 'title', 'items'],
  additionalProperties: false,
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: { type: 'string', minLength: 1 },
    home_page_url: { type: 'string', format: 'uri' },
    feed_url: { type: 'string', format: 'uri' },
    description: { type: 'string' },
    language: { type: 'string' },
    authors: { $ref: '#/definitions/authors' },
    items: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['id'],
        anyOf: [{ required: ['content_html'] }, { required: ['content_text'] }],
        additionalProperties: false,
        properties: {
          id: { type: 'string', minLength: 1 },
          url: { type: 'string', format: 'uri' },
          title: { type: 'string' },
          content_html: { type: 'string' },
          content_text: { type: 'string' },
          summary: { type: 'string' },
          date_published: { type: 'string', format: 'date-time' },
          date_modified: { type: 'string', format: 'date-time' },
          language: { type: 'string' },
        },
      },
    },
  },
  definitions: {
    authors: { type: 'array', items: { type: 'object', minProperties: 1, properties: { name: { type: 'string' }, url: { type: 'string' }, avatar: { type: 'string' } } } },
  },
} as const;
