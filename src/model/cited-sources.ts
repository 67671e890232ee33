import type { Source, TimelineEvent } from './timeline.ts';

/** A source in the common list of several events, with those that cite it. */
export interface CitedSource {
  /** From 1, in the order in which a reader meets the sources. */
  readonly number: number;
  readonly source: Source;
  readonly events: readonly TimelineEvent[];
}

/** The sources of several events, each once. */
export function citedSources(events: readonly TimelineEvent[]): CitedSource[] {
  const found = new Map<Source, TimelineEvent[]>();
  for (const event of events) for (const source of event.sources) found.set(source, [...(found.get(source) ?? []), event]);
  return [...found].map(([source, citing], i) => ({ number: i + 1, source, events: citing }));
}
