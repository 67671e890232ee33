import { compareDates } from '../dates/edtf.ts';
import type { Relation, TimelineEvent } from './timeline.ts';

/** A relation of an event, and those that lead one step further the same way. */
export interface Connection extends Relation {
  readonly further: readonly Relation[];
}

/** What an event goes back to (what it answers, implements, reports on …) and what goes back to it, two steps each way. */
export interface Connections {
  readonly event: TimelineEvent;
  readonly before: readonly Connection[];
  readonly after: readonly Connection[];
}

/**
 * Follows the relations of an event in both directions, in order of time. Each event stands at its nearest step: a second step leads neither back to
 * the event itself nor to what is already one step away. It may be reached by several ways, and is then told after each.
 */
export function connectionsOf(event: TimelineEvent): Connections {
  const follow = (direction: Relation['direction']): Connection[] => {
    const first = relationsOf(event, direction);
    const near = new Set([event, ...first.map((relation) => relation.event)]);
    return first.map((relation) => ({ ...relation, further: relationsOf(relation.event, direction).filter((next) => !near.has(next.event)) }));
  };
  return { event, before: follow('forward'), after: follow('inverse') };
}

/** Whether there is anything to show. */
export function isConnected({ relations }: Pick<TimelineEvent, 'relations'>): boolean {
  return relations.length > 0;
}

function relationsOf({ relations }: TimelineEvent, direction: Relation['direction']): Relation[] {
  return relations.filter((relation) => relation.direction === direction);
}

/** Events that are as many steps away: −2 and −1 before the event, 0 the event itself, 1 and 2 after it. */
export interface ConnectionColumn {
  readonly step: -2 | -1 | 0 | 1 | 2;
  /** In order of time. */
  readonly events: readonly TimelineEvent[];
  /** How many more there are, for which there is no room. */
  readonly more: number;
}

/** A line from an event to one that goes back to it, by column and row from 0. */
export interface ConnectionLine {
  readonly from: { readonly column: number; readonly row: number };
  readonly to: { readonly column: number; readonly row: number };
}

/** The connections as a drawing, in columns and rows, without any measure of paper or screen. Empty columns are left out. */
export interface ConnectionDrawing {
  readonly columns: readonly ConnectionColumn[];
  readonly lines: readonly ConnectionLine[];
}

/**
 * Lays out the connections. A column has at most `most` events, those nearest in time to the event; the others are counted. What hangs only on an
 * event that is not shown is counted too.
 */
export function layOutConnections({ event, before, after }: Connections, most: number): ConnectionDrawing {
  const side = (connections: readonly Connection[], sign: -1 | 1): ConnectionColumn[] => {
    const first = nearest(connections.map((each) => each.event), most, sign);
    const shown = connections.filter((each) => first.includes(each.event));
    const second = nearest(shown.flatMap(({ further }) => further.map((each) => each.event)), most, sign);
    const all = new Set(connections.flatMap(({ further }) => further.map((each) => each.event)));
    return [
      { step: sign, events: first, more: connections.length - first.length },
      { step: (2 * sign) as -2 | 2, events: second, more: all.size - second.length },
    ];
  };
  const columns = [...side(before, -1).reverse(), { step: 0 as const, events: [event], more: 0 }, ...side(after, 1)].filter(({ events, more }) => events.length + more > 0);
  const place = (step: ConnectionColumn['step'], of: TimelineEvent) => {
    const column = columns.findIndex((each) => each.step === step);
    const row = columns[column]?.events.indexOf(of) ?? -1;
    return row === -1 ? undefined : { column, row };
  };
  const centre = place(0, event);
  const lines = ([[before, -1], [after, 1]] as const).flatMap(([connections, sign]) =>
    connections.flatMap((connection) => {
      const near = place(sign, connection.event);
      const pairs = [[centre, near], ...connection.further.map((each) => [near, place((2 * sign) as -2 | 2, each.event)])];
      return pairs.flatMap(([inner, outer]) => (inner && outer ? [sign === 1 ? { from: inner, to: outer } : { from: outer, to: inner }] : []));
    }),
  );
  return { columns, lines };
}

/** The events nearest in time, each once, in order of time: the latest of those before, the earliest of those after. */
function nearest(events: readonly TimelineEvent[], most: number, sign: -1 | 1): TimelineEvent[] {
  const sorted = [...new Set(events)].sort((a, b) => compareDates(a.date, b.date) || a.id.localeCompare(b.id, 'en'));
  return sign === 1 ? sorted.slice(0, most) : sorted.slice(Math.max(0, sorted.length - most));
}
