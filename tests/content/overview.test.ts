import { join } from 'node:path';
import { expect, test } from 'vitest';
import { layOutOverview, overviewFrom, startOfYear } from '../../src/model/overview.ts';
import { loadTimeline } from '../../src/reader/content-check.ts';

const timeline = loadTimeline(join(import.meta.dirname, '../..'));
const overview = layOutOverview(timeline, overviewFrom(timeline));

test('every event has a mark in each of its jurisdictions, or is named among the earlier ones', () => {
  for (const event of timeline.events) {
    const isEarlier = overview.earlier.includes(event);
    for (const jurisdiction of event.jurisdictions) {
      const row = overview.rows.find((each) => each.jurisdiction === jurisdiction);
      expect((row?.marks ?? []).some((mark) => mark.event === event), event.id).toBe(!isEarlier);
    }
  }
});

test('every measure that holds or advises has a bar in its jurisdiction', () => {
  for (const event of timeline.events) {
    for (const measure of event.measures.filter(({ effect }) => effect.force !== 'lifted')) {
      const row = overview.rows.find((each) => each.jurisdiction === measure.jurisdiction);
      expect((row?.bars ?? []).filter((bar) => bar.measure === measure), `${event.id} ${measure.id}`).toHaveLength(1);
    }
  }
});

test('years are days apart that do not depend on the zone of the machine', () => {
  expect(startOfYear(1970)).toBe(0);
  expect(startOfYear(2017) - startOfYear(2016)).toBe(366);
});
