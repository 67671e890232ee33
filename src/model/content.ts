import type { Localized } from '../i18n/locales.ts';
import type { ActorFile } from '../schema/actor.ts';
import type { CoverageFile } from '../schema/coverage.ts';
import type { EditorialFile } from '../schema/editorial.ts';
import type { EventFile } from '../schema/event.ts';
import type { EventProseFile, PageProseFile } from '../schema/prose.ts';
import type { SearchFile } from '../schema/search.ts';
import type { SiteFile } from '../schema/site.ts';
import type { SourceFile } from '../schema/source.ts';
import type { SourceHealthFile } from '../schema/source-health.ts';
import type { TermFile } from '../schema/term.ts';
import type { ThreadFile } from '../schema/thread.ts';
import type { VersionsFile } from '../schema/versions.ts';
import type { VocabularyFile } from '../schema/vocabulary.ts';
import type { WithdrawalFile } from '../schema/withdrawal.ts';

/** A place in a file, from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export type KeyPath = readonly (string | number)[];

/** A parsed data file that still knows where each of its values stands. */
export interface DataFile<T> {
  readonly id: string;
  readonly file: string;
  readonly value: T;
  /** The value as it stands in the file, before the schema fills in what was left out. */
  readonly written: unknown;
  readonly locate: (path: KeyPath) => Place | undefined;
}

/** What a language's prose places and points at, in reading order. */
export interface ProseBody {
  readonly headings: readonly { readonly depth: number; readonly id: string; readonly text: string; readonly place: Place }[];
  /** Claims and citations in the order in which a reader meets them. */
  readonly sequence: readonly ProseItem[];
  readonly links: readonly { readonly target: LinkTarget; readonly place: Place }[];
  /**
   * Headings, paragraphs and list items as plain words, in reading order, each with the id of the heading that it is or stands under (empty before the
   * first). Placed claims, citations and links bring no words of their own.
   */
  readonly blocks: readonly { readonly section: string; readonly isHeading: boolean; readonly text: string }[];
  /** The prose as written, without the front matter. */
  readonly markdown: string;
}

export type ProseItem =
  | { readonly type: 'claim'; readonly id: string; readonly place: Place }
  | { readonly type: 'cite'; readonly source: string; readonly locator?: string; readonly place: Place };

/** The kinds of things that prose can point at: `[text](event:aa-office-toll-order#c-scope)`. */
export const linkKinds = ['event', 'source', 'actor', 'term', 'jurisdiction', 'thread', 'page'] as const;

export interface LinkTarget {
  readonly kind: (typeof linkKinds)[number];
  readonly id: string;
  /** Without the `#`. */
  readonly fragment?: string;
}

/** The place in an event that `statedAt` of a relation between actors names. */
export function targetOf(statedAt: string): LinkTarget & { fragment: string } {
  const [id = '', fragment = ''] = statedAt.split('#');
  return { kind: 'event', id, fragment };
}

export interface ProseFile<T> {
  readonly file: string;
  readonly front: T;
  readonly body: ProseBody;
}

/** The three files of an event as they stood at one time. */
export interface EventState {
  readonly facts: DataFile<EventFile>;
  readonly prose: Localized<ProseFile<EventProseFile>>;
}

/** The present state, and the published ones by their number. */
export interface EventFolder extends EventState {
  readonly versions: ReadonlyMap<number, EventState>;
}

export interface WithdrawnFolder {
  readonly notice: DataFile<WithdrawalFile>;
  readonly versions: ReadonlyMap<number, EventState>;
}

/**
 * Everything under `content/`, parsed file by file. `known` also holds the ids of files that could not be parsed, so that
 * one broken file is not reported again by everything that refers to it.
 */
export interface Content {
  readonly site: SiteFile;
  readonly vocabularies: VocabularyFile;
  readonly events: ReadonlyMap<string, EventFolder>;
  readonly withdrawn: ReadonlyMap<string, WithdrawnFolder>;
  /** The list of published versions; content that was never released has none. */
  readonly versions?: DataFile<VersionsFile>;
  readonly sources: ReadonlyMap<string, DataFile<SourceFile>>;
  readonly actors: ReadonlyMap<string, DataFile<ActorFile>>;
  readonly terms: ReadonlyMap<string, DataFile<TermFile>>;
  readonly threads: ReadonlyMap<string, DataFile<ThreadFile>>;
  readonly editorial: EditorialFile;
  readonly search: SearchFile;
  /** Left out by content that grew from no earlier notes. */
  readonly coverage?: DataFile<CoverageFile>;
  /** Left out when the links of the sources were never checked. */
  readonly health?: DataFile<SourceHealthFile>;
  readonly pages: ReadonlyMap<string, Localized<ProseFile<PageProseFile>>>;
  readonly known: Readonly<Record<'event' | 'source' | 'actor' | 'term' | 'thread', ReadonlySet<string>>>;
  /** The numbers of the folders below `versions/` of each event, withdrawn or not, whether published or left by an interruption. */
  readonly frozen: ReadonlyMap<string, readonly number[]>;
}

/** Every state of every event: the present ones, and the published versions, which stay readable for good. */
export function statesOf(content: Content): { readonly state: EventState; readonly isPublished: boolean }[] {
  const published = [...content.events.values(), ...content.withdrawn.values()].flatMap(({ versions }) => [...versions.values()]);
  return [
    ...[...content.events.values()].map((state) => ({ state, isPublished: false })),
    ...published.map((state) => ({ state, isPublished: true })),
  ];
}
