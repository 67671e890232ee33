import type { EventVersion, Thread } from './timeline.ts';

/** The newest version among the steps of a thread: what is told in it was last changed then. Undefined only without steps. */
export function newestVersion({ steps }: Thread): EventVersion | undefined {
  return steps
    .flatMap(({ event }) => event.versions.at(-1) ?? [])
    .reduce<EventVersion | undefined>((newest, each) => (newest && newest.on.latest >= each.on.latest ? newest : each), undefined);
}
