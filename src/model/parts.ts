import { compareDates } from '../dates/edtf.ts';
import { actorSides, type ActorRoleEntry, type ActorSide } from '../schema/vocabulary.ts';
import type { Actor, Entry, Jurisdiction, Measure, Timeline, TimelineEvent } from './timeline.ts';

/** The part that somebody has in an event: every role on one side, each with the actor who has it. */
export interface Part {
  readonly event: TimelineEvent;
  /** Empty for an event of a jurisdiction in which no actor of its own has a part. */
  readonly roles: readonly { readonly actor: Actor; readonly role: Entry<ActorRoleEntry> }[];
}

/** What somebody did, what was done to them, or where else they appear; in order of time. */
export interface SideOfParts {
  readonly side: ActorSide;
  readonly parts: readonly Part[];
}

/** The parts of an actor, by side; sides without any are left out. Who both acts and is acted upon in an event stands on both. */
export function partsOfActor(actor: Actor): SideOfParts[] {
  return bySide(actor.events.map(({ event, roles }) => ({ event, roles: roles.map((role) => ({ actor, role })) })));
}

/**
 * The parts of a jurisdiction in its own events, by side, told by the roles of its actors. An event in which none of them acts or is acted upon is on
 * the side `involved`; so every event of the jurisdiction is somewhere.
 */
export function partsOfJurisdiction({ events, actors }: Pick<Jurisdiction, 'events' | 'actors'>): SideOfParts[] {
  return bySide(events.map((event) => ({ event, roles: event.actors.filter(({ actor }) => actors.includes(actor)) })));
}

function bySide(all: readonly Part[]): SideOfParts[] {
  return actorSides
    .map((side) => ({
      side,
      parts: all
        .map(({ event, roles }) => ({ event, roles: roles.filter(({ role }) => role.side === side), others: roles.filter(({ role }) => role.side !== side) }))
        // Who is named besides acting needs no second mention.
        .filter(({ roles, others }) => (side === 'involved' ? others.length === 0 : roles.length > 0))
        .map(({ event, roles }) => ({ event, roles })),
    }))
    .filter(({ parts }) => parts.length > 0);
}

/** The measures of a jurisdiction, whatever event took them, in the order in which they began to apply. */
export function measuresIn(jurisdiction: Jurisdiction, { events }: Pick<Timeline, 'events'>): { event: TimelineEvent; measure: Measure }[] {
  return events
    .flatMap((event) => event.measures.filter((measure) => measure.jurisdiction === jurisdiction).map((measure) => ({ event, measure })))
    .sort((a, b) => compareDates(a.measure.from, b.measure.from));
}
