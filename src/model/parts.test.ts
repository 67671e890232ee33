import { expect, test } from 'vitest';
import { parseEdtf } from '../dates/edtf.ts';
import type { ActorSide } from '../schema/vocabulary.ts';
import { measuresIn, partsOfActor, partsOfJurisdiction } from './parts.ts';
import type { Actor, Jurisdiction, TimelineEvent } from './timeline.ts';

const actor = (id: string) => ({ id }) as Actor;
const [office, court, foreigner] = [actor('bridge-office'), actor('river-court'), actor('sea-office')] as [Actor, Actor, Actor];
const role = (side: ActorSide) => ({ id: `role-${side}`, label: { en: side, ja: side }, side });
const event = (id: string, ...actors: [Actor, ActorSide][]) =>
  ({ id, actors: actors.map(([who, side]) => ({ actor: who, role: role(side) })), measures: [] }) as unknown as TimelineEvent;
const shown = (sides: ReturnType<typeof partsOfActor>) =>
  Object.fromEntries(sides.map(({ side, parts }) => [side, parts.map(({ event: { id }, roles }) => `${id}: ${roles.map((each) => `${each.actor.id} ${each.role.side}`).join(', ')}`)]));

test('what an actor did, what was done to it, and where else it appears stand apart, in their order', () => {
  const events = [
    { event: event('named'), roles: [role('involved')] },
    { event: event('ordered'), roles: [role('acting')] },
    { event: event('sued'), roles: [role('affected'), role('involved')] },
    { event: event('ordered-and-sued'), roles: [role('acting'), role('affected')] },
  ];
  const sides = partsOfActor({ ...office, events } as Actor);
  expect(sides.map(({ side }) => side)).toEqual(['acting', 'affected', 'involved']);
  expect(shown(sides)).toEqual({
    acting: ['ordered: bridge-office acting', 'ordered-and-sued: bridge-office acting'],
    affected: ['sued: bridge-office affected', 'ordered-and-sued: bridge-office affected'],
    involved: ['named: bridge-office involved'],
  });
});

test('a side without events is left out', () => {
  expect(partsOfActor({ ...office, events: [{ event: event('ordered'), roles: [role('acting')] }] } as unknown as Actor).map(({ side }) => side)).toEqual(['acting']);
});

test('a jurisdiction is told by its own actors, and each of its events is somewhere', () => {
  const events = [event('own', [office, 'acting'], [foreigner, 'affected']), event('from-abroad', [foreigner, 'acting'], [court, 'affected']), event('abroad', [foreigner, 'acting'])];
  expect(shown(partsOfJurisdiction({ events, actors: [office, court] }))).toEqual({
    acting: ['own: bridge-office acting'],
    affected: ['from-abroad: river-court affected'],
    involved: ['abroad: '],
  });
});

test('the measures of a jurisdiction come from every event, in the order in which they began to apply', () => {
  const [here, there] = [{ id: 'aa' }, { id: 'bb' }] as [Jurisdiction, Jurisdiction];
  const withMeasures = (id: string, ...measures: [string, string, Jurisdiction][]) =>
    ({ id, measures: measures.map(([measure, from, jurisdiction]) => ({ id: measure, from: parseEdtf(from), jurisdiction })) }) as unknown as TimelineEvent;
  const events = [withMeasures('first', ['late', '2021', here], ['other', '2019', there]), withMeasures('second', ['early', '2020-05', here])];
  expect(measuresIn(here, { events }).map(({ event: { id }, measure }) => `${id} ${measure.id}`)).toEqual(['second early', 'first late']);
});
