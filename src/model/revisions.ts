import { dayOf } from '../dates/day.ts';
import type { EventVersion, Timeline, TimelineEvent, WithdrawnEvent } from './timeline.ts';

/** For so many days a correction stands at the top of its event. */
const CORRECTION_DAYS = 90;

/**
 * The newest day that the content states: of a version, of a check of an event, of a withdrawal. It stands for today, which a build must not know
 * if two builds of the same content are to be the same. It is never later than today, so what is counted from it never ends too early.
 */
export function newestDay({ events, withdrawn }: Pick<Timeline, 'events' | 'withdrawn'>): string {
  const days = [
    ...events.map(({ status }) => status.asOf),
    ...[...events, ...withdrawn].flatMap(({ versions }) => versions.map(({ on }) => on)),
    ...withdrawn.map(({ on }) => on),
  ];
  return days.map(({ latest }) => latest).sort().at(-1) ?? '';
}

/** The newest version of several events: what tells of them all was last changed then. Undefined only without events. */
export function newestVersion(events: readonly TimelineEvent[]): EventVersion | undefined {
  return events
    .flatMap(({ versions }) => versions.at(-1) ?? [])
    .reduce<EventVersion | undefined>((newest, each) => (newest && newest.on.latest >= each.on.latest ? newest : each), undefined);
}

/** The corrections of an event that are less than 90 days old on a day, the newest first. */
export function recentCorrections({ versions }: Pick<TimelineEvent, 'versions'>, day: string): EventVersion[] {
  return versions.filter(({ kind, on }) => kind === 'correction' && dayOf(day) - dayOf(on.latest) < CORRECTION_DAYS).toReversed();
}

/** Something that happened to a published event: a version after the first, or that it was withdrawn. */
export type PublishedChange =
  | { readonly event: TimelineEvent; readonly version: EventVersion }
  | { readonly withdrawn: WithdrawnEvent };

/** Every change of every published event, the newest first. */
export function publishedChanges({ events, withdrawn }: Timeline): PublishedChange[] {
  const changes = [
    ...[...events, ...withdrawn].flatMap(({ versions }) => versions.slice(1).map((version) => ({ event: version.state, version }))),
    ...withdrawn.map((each) => ({ withdrawn: each })),
  ];
  const key = (change: PublishedChange) =>
    'withdrawn' in change
      ? { day: change.withdrawn.on.latest, id: change.withdrawn.id, number: Infinity }
      : { day: change.version.on.latest, id: change.event.id, number: change.version.number };
  return changes.sort((first, second) => {
    const [a, b] = [key(first), key(second)];
    return b.day.localeCompare(a.day, 'en') || a.id.localeCompare(b.id, 'en') || b.number - a.number;
  });
}

/** The place on the page of changes where two versions are compared; `from` is the older. */
export function comparisonId(from: number, to: number): string {
  return to === from + 1 ? `v${to}` : `from-${from}-to-${to}`;
}
