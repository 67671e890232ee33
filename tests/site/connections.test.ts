import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { localeIds } from '../../src/i18n/locales.ts';
import { loadTimeline } from '../../src/reader/content-check.ts';
import { attribute, builtPage as page, dist } from '../dist.ts';

const timeline = loadTimeline(join(import.meta.dirname, '../..'));
const BASE = process.env['BASE_PATH'] ?? '/';

function elements(root: Root | Element, tagName: string): Element[] {
  const found: Element[] = [];
  visit(root, 'element', (element) => {
    if (element.tagName === tagName) found.push(element);
  });
  return found;
}
const related = timeline.events.filter(({ relations }) => relations.length > 0);

describe.each(localeIds)('in %s', (locale) => {
  const drawing = (id: string) => fromHtml(readFileSync(join(dist, locale, 'events', id, 'connections.svg'), 'utf8'), { fragment: true });
  const lists = (id: string) => page(`${locale}/events/${id}/`).all(({ tagName, properties }) => tagName === 'ul' && [properties['className']].flat().includes('relations'));
  const eventOf = (link: Element) => new RegExp(`^${BASE}${locale}/events/([^/]+)/$`).exec(attribute(link, 'href') ?? '')?.[1];

  test('each event tells two steps each way, and no more', () => {
    for (const { id, relations } of related) {
      const reached = (direction: string) => {
        const first = relations.filter((relation) => relation.direction === direction).map(({ event }) => event);
        return [...first, ...first.flatMap((event) => event.relations.filter((relation) => relation.direction === direction).map((relation) => relation.event))];
      };
      const expected = new Set([...reached('forward'), ...reached('inverse')].map((event) => event.id).filter((each) => each !== id));
      const told = lists(id).flatMap((each) => elements(each, 'a')).map(eventOf);
      expect(new Set(told), id).toEqual(expected);
    }
  });

  test('what is a step further stands within what it hangs on', () => {
    for (const { id, relations } of related) {
      const steps = lists(id).flatMap((each) => each.children.filter((child): child is Element => child.type === 'element'));
      expect(steps.map((step) => eventOf(elements(step, 'a')[0] as Element)), id).toEqual([
        ...relations.filter(({ direction }) => direction === 'forward'), ...relations.filter(({ direction }) => direction === 'inverse'),
      ].map(({ event }) => event.id));
      for (const step of steps) {
        const [near, ...further] = elements(step, 'a').map(eventOf);
        const own = timeline.events.find((event) => event.id === near);
        for (const each of further) expect(own?.relations.map(({ event }) => event.id), `${id}: ${near}`).toContain(each);
      }
    }
  });

  test('the drawing leads where the lists lead; what it leaves out it counts', () => {
    for (const { id } of related) {
      const links = elements(drawing(id), 'a');
      const drawn = links.map(eventOf).filter((each) => each !== undefined);
      const told = new Set(lists(id).flatMap((each) => elements(each, 'a')).map(eventOf));
      for (const each of drawn) expect(told, id).toContain(each);
      const more = links.filter((link) => attribute(link, 'href') === `${BASE}${locale}/events/${id}/#related`);
      const left = more.map((link) => Number(/\d+/.exec(attribute(link, 'ariaLabel') ?? '')?.[0]));
      expect(links, id).toHaveLength(drawn.length + more.length);
      // An event may stand on both sides of a circle; nobody is told to be left out who is not.
      expect(drawn.length + left.reduce((sum, count) => sum + count, 0), id).toBeGreaterThanOrEqual(told.size);
      if (more.length === 0) expect(new Set(drawn), id).toEqual(told);
      for (const link of links) expect(attribute(link, 'target'), id).toBe('_top');
    }
  });

  test('every box names its event and its date', () => {
    for (const { id } of related) {
      for (const link of elements(drawing(id), 'a')) {
        const other = timeline.events.find((each) => each.id === eventOf(link));
        if (other) expect(attribute(link, 'ariaLabel')).toContain(other.prose[locale].title);
      }
    }
  });

  test('each event shows the drawing; one without relations shows none', () => {
    for (const { id, relations } of timeline.events) {
      const built = page(`${locale}/events/${id}/`);
      const objects = built.all(({ tagName }) => tagName === 'object');
      expect(objects.map((object) => attribute(object, 'data')), id).toEqual(relations.length > 0 ? [`${BASE}${locale}/events/${id}/connections.svg`] : []);
    }
  });

  test('the drawing has the size that the page keeps for it', () => {
    for (const { id } of related) {
      const [svg] = elements(drawing(id), 'svg');
      const [object] = page(`${locale}/events/${id}/`).all(({ tagName }) => tagName === 'object');
      expect(object && attribute(object, 'height'), id).toBe(svg && attribute(svg, 'height'));
    }
  });
});
