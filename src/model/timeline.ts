import { compareDates, parseEdtf, type EdtfDate } from '../dates/edtf.ts';
import { forEachLocale, localeIds, type Localized } from '../i18n/locales.ts';
import type { ActorFile } from '../schema/actor.ts';
import type { Cite, Locator } from '../schema/citation.ts';
import type { EventFile, Lane, Revision } from '../schema/event.ts';
import type { EventProseFile, PageProseFile } from '../schema/prose.ts';
import type { SearchFile } from '../schema/search.ts';
import type { SiteFile } from '../schema/site.ts';
import type { SourceFile } from '../schema/source.ts';
import type { AddressKind, LinkHealth } from '../schema/source-health.ts';
import type { TermFile } from '../schema/term.ts';
import type { ThreadFile } from '../schema/thread.ts';
import type { ActorKindEntry, ActorRoleEntry, DateRoleEntry, EffectEntry, JurisdictionEntry, KindEntry, StandingEntry, StatusEntry, VocabularyEntry, VocabularyFile, VocabularyName } from '../schema/vocabulary.ts';
import { targetOf, type Content, type EventFolder, type EventState, type ProseBody } from './content.ts';
import { sha256, stateJson } from './event-state.ts';
import { healthOf } from './source-health.ts';

/** An entry of a vocabulary together with its id. */
export type Entry<T = VocabularyEntry> = T & { readonly id: string };

export interface Citation {
  readonly source: Source;
  readonly locator?: Locator;
  readonly quote?: Cite['quote'];
}

export interface Source extends SourceFile {
  readonly id: string;
  readonly issuedDate?: EdtfDate;
  /** What was found when its addresses were last asked; those that were not are left out. */
  readonly health: Partial<Record<AddressKind, LinkHealth>>;
  /** The events that cite it, each with the claims that rest on it; other parts of an event may cite it too. */
  readonly citedBy: readonly { readonly event: TimelineEvent; readonly claims: readonly Claim[] }[];
}

/** A relation between actors as read on one of the two. */
export interface ActorRelation {
  readonly type: string;
  /** A sentence with `{actor}` where the other actor is named. */
  readonly sentence: Localized;
  readonly actor: Actor;
  /** The place in the record that states it: a claim or a section of an event. */
  readonly statedAt: { readonly event: TimelineEvent; readonly fragment: string };
}

export interface Actor extends Omit<ActorFile, 'jurisdiction' | 'kind' | 'relations'> {
  readonly id: string;
  readonly kind: Entry<ActorKindEntry>;
  readonly jurisdiction?: Jurisdiction;
  readonly events: readonly { readonly event: TimelineEvent; readonly roles: readonly Entry<ActorRoleEntry>[] }[];
  /** From both sides: those that it stores in their order, then those that others store, by type and id. */
  readonly relations: readonly ActorRelation[];
}

export interface Term extends TermFile {
  readonly id: string;
}

export interface Jurisdiction extends JurisdictionEntry {
  readonly id: string;
  readonly events: readonly TimelineEvent[];
  readonly actors: readonly Actor[];
}

export interface Claim {
  readonly id: string;
  readonly standing: Entry<StandingEntry>;
  readonly by?: Actor;
  readonly on?: EdtfDate;
  readonly text: Localized;
  readonly cites: readonly Citation[];
}

export interface DatedRole {
  readonly role: Entry<DateRoleEntry>;
  readonly date: EdtfDate;
  readonly time?: Localized;
  readonly label?: Localized;
  readonly cites: readonly Citation[];
}

export interface Figure {
  readonly id: string;
  readonly value: number;
  readonly unit?: Localized;
  readonly label: Localized;
  readonly cites: readonly Citation[];
}

export interface Measure {
  readonly id: string;
  readonly effect: Entry<EffectEntry>;
  readonly target: Entry;
  readonly jurisdiction: Jurisdiction;
  readonly text: Localized;
  readonly announced?: EdtfDate;
  readonly from: EdtfDate;
  readonly until?: EdtfDate;
  readonly cites: readonly Citation[];
}

export interface Account {
  readonly id: string;
  readonly topic: Localized;
  readonly state: 'resolved' | 'open';
  readonly positions: readonly { readonly says: Localized; readonly isBetter: boolean; readonly cites: readonly Citation[] }[];
  readonly why: Localized;
}

/** A relation as read on one of its two events. */
export interface Relation {
  readonly type: string;
  readonly direction: 'forward' | 'inverse';
  /** A sentence with `{event}` where the other event is named. */
  readonly sentence: Localized;
  readonly event: TimelineEvent;
}

/** A guided path through the events. */
export interface Thread extends Omit<ThreadFile, 'steps'> {
  readonly id: string;
  readonly steps: readonly { readonly event: TimelineEvent; readonly text: Localized }[];
}

export interface EventProse extends EventProseFile {
  readonly body: ProseBody;
}

export interface TimelineEvent {
  readonly id: string;
  readonly date: EdtfDate;
  readonly kind: Entry<KindEntry>;
  readonly lane: Lane;
  readonly weight: EventFile['weight'];
  readonly jurisdictions: readonly Jurisdiction[];
  readonly instrument?: EventFile['instrument'];
  readonly status: { readonly value: Entry<StatusEntry>; readonly asOf: EdtfDate; readonly note?: Localized };
  readonly actors: readonly { readonly actor: Actor; readonly role: Entry<ActorRoleEntry> }[];
  readonly dates: readonly DatedRole[];
  readonly figures: readonly Figure[];
  readonly measures: readonly Measure[];
  readonly claims: readonly Claim[];
  readonly removedClaims: EventFile['removedClaims'];
  readonly accounts: readonly Account[];
  readonly unknown: readonly Localized[];
  readonly relations: readonly Relation[];
  readonly unrelated?: Localized;
  readonly revisions: EventFile['revisions'];
  readonly prose: Localized<EventProse>;
  readonly previous?: TimelineEvent;
  readonly next?: TimelineEvent;
  /** The events before and after within each jurisdiction of this one. */
  readonly neighbours: readonly { readonly jurisdiction: Jurisdiction; readonly previous?: TimelineEvent; readonly next?: TimelineEvent }[];
  /** The threads that pass here, each with the number of the step, from 0. */
  readonly threads: readonly { readonly thread: Thread; readonly step: number }[];
  /** All that the event rests on, each source once, in the order in which the facts cite them. */
  readonly sources: readonly Source[];
  /** From the first to the latest; the same list on every state of the event. */
  readonly versions: readonly EventVersion[];
}

/** A version of an event. A draft has one, which may still change. */
export interface EventVersion {
  readonly number: number;
  readonly on: EdtfDate;
  readonly kind: Revision['kind'];
  readonly note: Localized;
  readonly isDraft: boolean;
  /** The event as it stood: with the relations that it stores itself, and nothing of what other files say about it. */
  readonly state: TimelineEvent;
  /** The state as canonical JSON (see `event-state.ts`), and the SHA-256 of that in hexadecimal. */
  readonly json: string;
  readonly sha256: string;
}

/** An event that was taken back. Its versions stay readable. */
export interface WithdrawnEvent {
  readonly id: string;
  readonly on: EdtfDate;
  readonly reason: Localized;
  /** The event that now tells what was told here. */
  readonly see?: TimelineEvent;
  readonly versions: readonly EventVersion[];
}

/** The whole of the content, joined: what pages are made of. */
export interface Timeline {
  readonly site: SiteFile;
  readonly vocabularies: VocabularyFile;
  readonly search: SearchFile;
  /** In order of date, then of id. */
  readonly events: readonly TimelineEvent[];
  /** In order of id. */
  readonly withdrawn: readonly WithdrawnEvent[];
  readonly sources: readonly Source[];
  readonly actors: readonly Actor[];
  readonly terms: readonly Term[];
  /** In their order. */
  readonly threads: readonly Thread[];
  /** Those that have an event or an actor, in the order of the vocabulary. */
  readonly jurisdictions: readonly Jurisdiction[];
  readonly pages: readonly { readonly id: string; readonly prose: Localized<PageProseFile & { readonly body: ProseBody }> }[];
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Joins content that has passed `checkContent`. Ids are looked up without further tests: the check has made them. */
export function buildTimeline(content: Content): Timeline {
  const { vocabularies } = content;
  const entry = <T>(name: VocabularyName, id: string) => ({ id, ...vocabularies[name][id] }) as Entry<T>;

  const jurisdictions = new Map(
    Object.entries(vocabularies.jurisdictions).map(([id, value]) => [
      id,
      { id, ...value, events: [] as TimelineEvent[], actors: [] as Actor[] },
    ]),
  );
  const actors = new Map(
    [...content.actors].map(([id, { value }]) => {
      const { kind, jurisdiction, ...rest } = value;
      const actor = {
        id,
        ...rest,
        kind: entry<ActorKindEntry>('actor-kinds', kind),
        ...(jurisdiction && { jurisdiction: pick(jurisdictions, jurisdiction) }),
        events: [] as { event: TimelineEvent; roles: Entry<ActorRoleEntry>[] }[],
        relations: [] as ActorRelation[],
      };
      if (jurisdiction) pick(jurisdictions, jurisdiction).actors.push(actor);
      return [id, actor];
    }),
  );
  const sources = new Map(
    [...content.sources].map(([id, { value }]) => [
      id,
      {
        id,
        ...value,
        ...(value.issued && { issuedDate: parseEdtf(value.issued) }),
        health: healthOf(value, content.health?.value.sources[id]),
        citedBy: [] as { event: TimelineEvent; claims: Claim[] }[],
      },
    ]),
  );

  const citations = (cites: readonly Cite[]): Citation[] =>
    cites.map(({ source, locator, quote }) => ({
      source: pick(sources, source),
      ...(locator && { locator: locator as Locator }),
      ...(quote && { quote }),
    }));

  const makeEvent = ({ facts: { id, value }, prose }: EventState) => {
    const { dates, claims, measures, figures, accounts, date, kind, status, jurisdictions: places, actors: parts, ...rest } = value;
    return {
      ...rest,
      id,
      date: parseEdtf(date),
      kind: entry<KindEntry>('kinds', kind),
      jurisdictions: places.map((place) => pick(jurisdictions, place)),
      status: { ...status, value: entry<StatusEntry>('statuses', status.value), asOf: parseEdtf(status.asOf) },
      actors: parts.map(({ actor, role }) => ({ actor: pick(actors, actor), role: entry<ActorRoleEntry>('actor-roles', role) })),
      dates: dates
        .map((dated) => ({
          ...dated,
          role: entry<DateRoleEntry>('date-roles', dated.role),
          date: parseEdtf(dated.date),
          cites: citations(dated.cites),
        }))
        .toSorted((a, b) => compareDates(a.date, b.date)),
      figures: figures.map((figure) => ({ ...figure, cites: citations(figure.cites) })),
      measures: measures.map(({ announced, until, ...measure }) => ({
        ...measure,
        effect: entry<EffectEntry>('effects', measure.effect),
        target: entry<VocabularyEntry>('targets', measure.target),
        jurisdiction: pick(jurisdictions, measure.jurisdiction),
        ...(announced && { announced: parseEdtf(announced) }),
        from: parseEdtf(measure.from),
        ...(until && { until: parseEdtf(until) }),
        cites: citations(measure.cites),
      })),
      claims: claims.map(({ on, by, ...claim }) => ({
        ...claim,
        standing: entry<StandingEntry>('standings', claim.standing),
        ...(by && { by: pick(actors, by) }),
        ...(on && { on: parseEdtf(on) }),
        cites: citations(claim.cites),
      })),
      accounts: accounts.map(({ assessment, ...account }) => ({
        ...account,
        positions: account.positions.map(({ says, cites }, i) => ({ says, isBetter: assessment.better === i, cites: citations(cites) })),
        why: assessment.why,
      })),
      relations: [] as Relation[],
      prose: forEachLocale((locale) => ({ ...prose[locale].front, body: prose[locale].body })),
      neighbours: [] as TimelineEvent['neighbours'],
      threads: [] as { thread: Thread; step: number }[],
      sources: [] as Source[],
      versions: [] as EventVersion[],
    };
  };
  type MadeEvent = Mutable<ReturnType<typeof makeEvent>> & Mutable<Pick<TimelineEvent, 'previous' | 'next'>>;
  const made = new Map([...content.events].map(([id, folder]) => [id, makeEvent(folder) as MadeEvent]));
  const events = [...made.values()].toSorted((a, b) => compareDates(a.date, b.date) || a.id.localeCompare(b.id, 'en'));

  const versionStates: { event: MadeEvent; stored: EventFile['relations'] }[] = [];
  const makeVersions = (states: readonly EventState[], isDraft = false): EventVersion[] => {
    const versions: EventVersion[] = [];
    for (const state of states) {
      const revision = state.facts.value.revisions.at(-1);
      if (!revision) continue;
      const json = stateJson(state);
      const event: MadeEvent = { ...makeEvent(state), versions };
      versionStates.push({ event, stored: state.facts.value.relations });
      versions.push({
        number: revision.version, on: parseEdtf(revision.on), kind: revision.kind, note: revision.note,
        isDraft, state: event as TimelineEvent, json, sha256: sha256(json),
      });
    }
    return versions;
  };
  const published = ({ versions }: Pick<EventFolder, 'versions'>) => [...versions].sort(([a], [b]) => a - b).map(([, state]) => state);
  for (const [id, folder] of content.events) {
    // What was published last is what the event says now: the check has compared them.
    pick(made, id).versions = folder.versions.size > 0 ? makeVersions(published(folder)) : makeVersions([folder], true);
  }
  const withdrawn: WithdrawnEvent[] = [...content.withdrawn].map(([id, folder]) => {
    const { on, reason, see } = folder.notice.value;
    return { id, on: parseEdtf(on), reason, ...(see && { see: pick(made, see) as TimelineEvent }), versions: makeVersions(published(folder)) };
  });
  /** The event as it is now; of a withdrawn one, as it was last. */
  const named = (id: string) =>
    (made.get(id) ?? withdrawn.find((each) => each.id === id)?.versions.at(-1)?.state ?? pick(made, id)) as TimelineEvent;
  const typeOf = (type: string) => pick(new Map(Object.entries(vocabularies['relation-types'])), type);
  const relationsFrom = (stored: EventFile['relations']): Relation[] =>
    stored.map(({ type, event }) => ({ type, direction: 'forward', sentence: typeOf(type).forward, event: named(event) }));
  const sourcesOf = (event: MadeEvent) =>
    [...new Set([...citationsOf(event as TimelineEvent).map(({ source }) => source), ...proseSources(event as TimelineEvent, sources)])];

  for (const { event, stored } of versionStates) {
    event.relations = relationsFrom(stored).sort(inOrderOfTime);
    event.sources = sourcesOf(event);
  }

  // What refers to events that now all exist.
  for (const event of events) {
    for (const relation of relationsFrom(content.events.get(event.id)?.facts.value.relations ?? [])) {
      const { type, event: other } = relation;
      event.relations.push(relation);
      pick(made, other.id).relations.push({ type, direction: 'inverse', sentence: typeOf(type).inverse, event: event as TimelineEvent });
    }
    for (const jurisdiction of event.jurisdictions) {
      (jurisdiction.events as TimelineEvent[]).push(event as TimelineEvent);
    }
    for (const id of new Set(event.actors.map(({ actor }) => actor.id))) {
      const roles = event.actors.filter(({ actor }) => actor.id === id).map(({ role }) => role);
      pick(actors, id).events.push({ event: event as TimelineEvent, roles });
    }
    event.sources = sourcesOf(event);
    for (const source of event.sources) {
      const claims = event.claims.filter(({ cites }) => cites.some((cite) => cite.source === source));
      (source.citedBy as { event: TimelineEvent; claims: Claim[] }[]).push({ event: event as TimelineEvent, claims });
    }
  }
  for (const event of events) {
    event.relations.sort(inOrderOfTime);
    Object.assign(event, adjacent(events as TimelineEvent[], event as TimelineEvent));
    event.neighbours = event.jurisdictions.map((jurisdiction) => ({
      jurisdiction,
      ...adjacent(jurisdiction.events, event as TimelineEvent),
    }));
  }

  const actorRelationTypes = new Map(Object.entries(vocabularies['actor-relation-types']));
  const ties = sortById(content.actors.values()).flatMap(({ id, value }) =>
    value.relations.map(({ type, actor, statedAt }) => {
      const { id: event, fragment } = targetOf(statedAt);
      return { type, from: pick(actors, id), to: pick(actors, actor), statedAt: { event: pick(made, event) as TimelineEvent, fragment } };
    }),
  );
  for (const { type, from, to, statedAt } of ties) {
    from.relations.push({ type, sentence: pick(actorRelationTypes, type).forward, actor: to, statedAt });
  }
  for (const type of actorRelationTypes.keys()) {
    for (const { from, to, statedAt } of ties.filter((tie) => tie.type === type)) {
      to.relations.push({ type, sentence: pick(actorRelationTypes, type).inverse, actor: from, statedAt });
    }
  }

  const threads: Thread[] = [...content.threads.values()]
    .map(({ id, value }) => ({
      id,
      ...value,
      steps: value.steps.map(({ event, text }) => ({ event: pick(made, event) as TimelineEvent, text })),
    }))
    .sort((a, b) => a.order - b.order || a.id.localeCompare(b.id, 'en'));
  for (const thread of threads) {
    thread.steps.forEach(({ event }, step) => pick(made, event.id).threads.push({ thread, step }));
  }

  return {
    site: content.site,
    vocabularies,
    search: content.search,
    events: events as TimelineEvent[],
    withdrawn: sortById(withdrawn),
    sources: sortById(sources.values()),
    actors: sortById(actors.values()),
    terms: sortById([...content.terms.values()].map(({ id, value }) => ({ id, ...value }))),
    threads,
    jurisdictions: [...jurisdictions.values()].filter(({ events, actors }) => events.length + actors.length > 0),
    pages: [...content.pages].map(([id, prose]) => ({
      id,
      prose: forEachLocale((locale) => ({ ...prose[locale].front, body: prose[locale].body })),
    })),
  };
}

/** Every citation in the facts of an event: dates, claims, figures, measures, accounts. */
function citationsOf(event: TimelineEvent): Citation[] {
  const parts = [
    ...event.dates, ...event.claims, ...event.figures, ...event.measures,
    ...event.accounts.flatMap(({ positions }) => positions),
  ];
  return parts.flatMap(({ cites }) => cites);
}

function proseSources(event: TimelineEvent, sources: ReadonlyMap<string, Source>): Source[] {
  return localeIds.flatMap((locale) =>
    event.prose[locale].body.sequence.flatMap((item) => (item.type === 'cite' ? [pick(sources, item.source)] : [])),
  );
}

function adjacent(events: readonly TimelineEvent[], event: TimelineEvent): Pick<TimelineEvent, 'previous' | 'next'> {
  const index = events.indexOf(event);
  const [previous, next] = [events[index - 1], events[index + 1]];
  return { ...(previous && { previous }), ...(next && { next }) };
}

function inOrderOfTime(a: Relation, b: Relation): number {
  return compareDates(a.event.date, b.event.date) || a.event.id.localeCompare(b.event.id, 'en');
}

function sortById<T extends { readonly id: string }>(items: Iterable<T>): T[] {
  return [...items].sort((a, b) => a.id.localeCompare(b.id, 'en'));
}

function pick<T>(map: ReadonlyMap<string, T>, id: string): T {
  const value = map.get(id);
  if (value === undefined) throw new Error(`\`${id}\` does not exist, although the content was checked.`);
  return value;
}
