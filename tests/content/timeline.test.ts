import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { localeIds } from '../../src/i18n/locales.ts';
import { loadTimeline } from '../../src/reader/content-check.ts';
import { noteKeys, numberNotes } from '../../src/model/notes.ts';

const timeline = loadTimeline(join(import.meta.dirname, '../fixtures/base'));
const event = timeline.events.find(({ id }) => id === 'aa-office-toll-order');
if (!event) throw new Error('The fixture has lost its event.');

describe.each(localeIds)('notes in %s', (locale) => {
  const { notes, marksOf } = numberNotes(event, locale);

  test('follow claims and citations in the order in which the prose mixes them', () => {
    expect(event.prose[locale].body.sequence.map((item) => (item.type === 'claim' ? item.id : item.source))).toEqual(['toll-order', 'amount', 'reason']);
  });

  test('are numbered from 1 in reading order', () => {
    expect(notes.map(({ number }) => number)).toEqual(notes.map((_, i) => i + 1));
    expect(marksOf(noteKeys.date(0)).map(({ number }) => number)).toEqual([1]);
  });

  test('one place in one source is one note, with a way back to each mark', () => {
    expect(marksOf(noteKeys.prose(0)).map(({ number }) => number)).toEqual([1]);
    expect(notes[0]?.marks).toEqual(['r-d-0-1', 'r-p-0-1']);
  });

  test('every mark leads to a note that leads back', () => {
    for (const note of notes) {
      for (const mark of note.marks) expect(mark).toMatch(/^r-[dcpfma]-/);
    }
    expect(new Set(notes.flatMap(({ marks }) => marks)).size).toBe(notes.flatMap(({ marks }) => marks).length);
  });

  test('carry the words relied on', () => {
    expect(notes.flatMap(({ quotes }) => quotes.map(({ text }) => text))).toEqual(['a cart shall pay']);
  });
});

describe('the timeline', () => {
  test('reads a relation from both sides', () => {
    const [first, second] = timeline.events;
    expect(first?.relations).toMatchObject([{ direction: 'inverse', sentence: { en: 'Upheld by {event}' } }]);
    expect(second?.relations).toMatchObject([{ direction: 'forward', sentence: { en: 'Upholds {event}' } }]);
    expect(first?.relations[0]?.event).toBe(second);
  });

  test('knows what rests on a source', () => {
    const ruling = timeline.sources.find(({ id }) => id === 'toll-ruling');
    expect(ruling?.citedBy.map(({ event: { id }, claims }) => [id, claims.map((claim) => claim.id)])).toEqual([
      ['aa-office-toll-order', ['reason']],
      ['aa-court-toll-ruling', ['upheld']],
    ]);
  });

  test('links neighbours in time', () => {
    const [first, second] = timeline.events;
    expect(first?.previous).toBeUndefined();
    expect(first?.next).toBe(second);
    expect(second?.neighbours[0]?.previous).toBe(first);
  });
});
