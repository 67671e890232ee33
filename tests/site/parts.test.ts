import { join } from 'node:path';
import type { Element } from 'hast';
import { toText } from 'hast-util-to-text';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { wordDate } from '../../src/dates/wording.ts';
import { localeIds } from '../../src/i18n/locales.ts';
import { partsStringsOf } from '../../src/i18n/parts.ts';
import { loadTimeline } from '../../src/reader/content-check.ts';
import { attribute, type BuiltPage, builtPage as page } from '../dist.ts';

const timeline = loadTimeline(join(import.meta.dirname, '../..'));
const BASE = process.env['BASE_PATH'] ?? '/';

function hrefs(root: Element): string[] {
  const found: string[] = [];
  visit(root, 'element', (element) => {
    if (element.tagName === 'a') found.push(attribute(element, 'href') ?? '');
  });
  return found;
}
const ofClass = (built: BuiltPage, name: string) => built.all(({ properties }) => [properties['className']].flat().includes(name));
const sectionOf = (built: BuiltPage, id: string) => built.all(({ tagName, properties }) => tagName === 'section' && String(properties['ariaLabelledBy']) === id)[0];

describe.each(localeIds)('in %s', (locale) => {
  const t = partsStringsOf(locale);
  const eventHref = (id: string) => `${BASE}${locale}/events/${id}/`;

  test('each actor tells all its events by what it was to them, in order of time', () => {
    for (const actor of timeline.actors) {
      const built = page(`${locale}/actors/${actor.id}/`);
      for (const side of ['acting', 'affected'] as const) {
        const expected = actor.events.filter(({ roles }) => roles.some((role) => role.side === side)).map(({ event }) => eventHref(event.id));
        const section = sectionOf(built, side);
        expect(section ? hrefs(section) : [], `${actor.id} ${side}`).toEqual(expected);
      }
      const told = ['acting', 'affected', 'involved'].flatMap((side) => { const section = sectionOf(built, side); return section ? hrefs(section) : []; });
      expect(new Set(told), actor.id).toEqual(new Set(actor.events.map(({ event }) => eventHref(event.id))));
    }
  });

  test('the drawing of an actor or a jurisdiction leads where the lists lead', () => {
    const paths = [...timeline.actors.map(({ id }) => `actors/${id}/`), ...timeline.jurisdictions.map(({ id }) => `jurisdictions/${id}/`)];
    for (const path of paths) {
      const built = page(`${locale}/${path}`);
      const drawn = ofClass(built, 'strip').flatMap(hrefs).sort();
      const told = ofClass(built, 'event-list').flatMap(hrefs).sort();
      expect(drawn, path).toEqual(told);
    }
  });

  test('each actor shows every name that is recorded of it', () => {
    for (const { id, name, shortName, reading, abbreviation, aliases, former, mistaken } of timeline.actors) {
      const [facts] = ofClass(page(`${locale}/actors/${id}/`), 'facts');
      const shown = toText(facts ?? page(`${locale}/actors/${id}/`).tree);
      for (const each of localeIds) {
        for (const text of [name[each], shortName?.[each], reading, abbreviation, ...[aliases, former, mistaken].flatMap((list) => list?.[each] ?? [])]) {
          if (text !== undefined) expect(shown, id).toContain(text);
        }
      }
    }
  });

  test('a relation between actors is told on both, with the place that states it', () => {
    const related = timeline.actors.filter(({ relations }) => relations.length > 0);
    expect(related.length).toBeGreaterThan(20);
    for (const actor of related) {
      const section = sectionOf(page(`${locale}/actors/${actor.id}/`), 'relations');
      expect(section && hrefs(section), actor.id).toEqual(actor.relations.flatMap(({ actor: other, statedAt: { event, fragment } }) => [
        `${BASE}${locale}/actors/${other.id}/`, `${eventHref(event.id)}#${fragment}`,
      ]));
      for (const { actor: other } of actor.relations) expect(other.relations.map((relation) => relation.actor.id)).toContain(actor.id);
    }
  });

  test('each jurisdiction has all its events, measures and actors', () => {
    for (const jurisdiction of timeline.jurisdictions) {
      const built = page(`${locale}/jurisdictions/${jurisdiction.id}/`);
      const told = ofClass(built, 'event-list').flatMap(hrefs);
      for (const { id } of jurisdiction.events) expect(told, jurisdiction.id).toContain(eventHref(id));
      const measures = timeline.events.flatMap((event) => event.measures.filter((measure) => measure.jurisdiction.id === jurisdiction.id).map((measure) => ({ event, measure })));
      const section = sectionOf(built, 'measures');
      expect(section ? hrefs(section).sort() : [], jurisdiction.id).toEqual(measures.map(({ event, measure }) => `${eventHref(event.id)}#m-${measure.id}`).sort());
      for (const { measure } of measures) expect(toText(section ?? built.tree)).toContain(wordDate(measure.from, locale));
      for (const { id } of jurisdiction.actors) expect(hrefs(sectionOf(built, 'actors') as Element)).toContain(`${BASE}${locale}/actors/${id}/`);
    }
  });

  test('the headings say which side is told', () => {
    const [actor] = timeline.actors.filter(({ events }) => events.some(({ roles }) => roles.some(({ side }) => side === 'acting')));
    const section = actor && sectionOf(page(`${locale}/actors/${actor.id}/`), 'acting');
    expect(section && toText(section)).toContain(t.actor.acting);
  });
});
