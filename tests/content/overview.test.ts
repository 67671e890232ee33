import { join } from 'node:path';
import { expect, test } from 'vitest';
import { layOutOverview, overviewFrom, startOfYear } from '../../src/model/overview.ts';
import { loadTimeline } from '../../src/reader/content-check.ts';

const timeline = loadTimeline(join(import.meta.dirname, '../..'));
const overview = layOutOverview(timeline, overviewFrom(timeline));

test('every event from the first policy year on has a mark in each of its jurisdictions', () => {
  for (const event of timeline.events.filter(({ date }) => date.latest >= `${overviewFrom(timeline)}`)) {
    for (const jurisdiction of event.jurisdictions) {
      const row = overview.rows.find((each) => each.jurisdiction === jurisdiction);
      expect(row?.marks.map((mark) => mark.event.id), event.id).toContain(event.id);
    }
  }
});

test('bars on one level of a row do not overlap', () => {
  for (const { bars, jurisdiction } of overview.rows) {
    for (const level of new Set(bars.map((bar) => bar.level))) {
      const own = bars.filter((bar) => bar.level === level).sort((a, b) => a.start - b.start);
      own.slice(1).forEach((bar, i) => expect(own[i]?.end ?? overview.end, `${jurisdiction.id} ${bar.measure.id}`).toBeLessThan(bar.start));
    }
  }
});

test('years are days apart that do not depend on the zone of the machine', () => {
  expect(startOfYear(1970)).toBe(0);
  expect(startOfYear(2017) - startOfYear(2016)).toBe(366);
});
