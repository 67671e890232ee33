import { localeIds } from '../i18n/locales.ts';
import type { Cite } from '../schema/citation.ts';
import type { EventFile } from '../schema/event.ts';
import type { VocabularyName } from '../schema/vocabulary.ts';
import { statesOf, targetOf, type Content, type DataFile, type EventState, type KeyPath, type LinkTarget, type Place } from './content.ts';
import type { Problem } from './problem.ts';

/** Every id that one file uses of another exists, and everything that exists is used. */
export function checkReferences(content: Content): Problem[] {
  const problems: Problem[] = [];
  /** What all versions of an event lack is told once. */
  const told = new Set<string>();
  const tell = (problem: Problem) => {
    const [event, version] = problem.file.split('/versions/');
    if (version && told.has(`${event} ${problem.message}`)) return;
    told.add(`${event} ${problem.message}`);
    problems.push(problem);
  };
  const citedSources = new Set<string>();
  const namedActors = new Set<string>();
  const linkedIds = (kind: LinkTarget['kind']) => (kind === 'source' ? citedSources : kind === 'actor' ? namedActors : undefined);

  for (const { state: { facts, prose }, isPublished } of statesOf(content)) {
    const unknown = isPublished ? gone : missing;
    const report = (path: KeyPath, message: string) => tell({ file: facts.file, ...facts.locate(path), message });
    const vocabulary = (name: VocabularyName, id: string, path: KeyPath) => {
      if (Object.hasOwn(content.vocabularies[name], id)) return;
      report(path, isPublished ? goneEntry(name, id) : unknownEntry(content, name, id));
    };
    const actor = (id: string, path: KeyPath) => {
      namedActors.add(id);
      if (!content.known.actor.has(id)) report(path, unknown(content, 'actor', id));
    };

    const { value } = facts;
    vocabulary('kinds', value.kind, ['kind']);
    vocabulary('statuses', value.status.value, ['status', 'value']);
    value.jurisdictions.forEach((id, i) => vocabulary('jurisdictions', id, ['jurisdictions', i]));
    value.actors.forEach((part, i) => {
      actor(part.actor, ['actors', i, 'actor']);
      vocabulary('actor-roles', part.role, ['actors', i, 'role']);
    });
    value.dates.forEach(({ role }, i) => vocabulary('date-roles', role, ['dates', i, 'role']));
    value.measures.forEach((measure, i) => {
      vocabulary('effects', measure.effect, ['measures', i, 'effect']);
      vocabulary('targets', measure.target, ['measures', i, 'target']);
      vocabulary('jurisdictions', measure.jurisdiction, ['measures', i, 'jurisdiction']);
    });
    value.claims.forEach((claim, i) => {
      vocabulary('standings', claim.standing, ['claims', i, 'standing']);
      if (claim.by !== undefined) actor(claim.by, ['claims', i, 'by']);
    });
    value.relations.forEach((relation, i) => {
      vocabulary('relation-types', relation.type, ['relations', i, 'type']);
      // A published version may name an event that was withdrawn since: its page tells so.
      if (content.known.event.has(relation.event) || (isPublished && content.withdrawn.has(relation.event))) return;
      report(['relations', i, 'event'], unknown(content, 'event', relation.event));
    });
    for (const { cite, path } of citesOf(value)) {
      citedSources.add(cite.source);
      if (!content.known.source.has(cite.source)) report([...path, 'source'], unknown(content, 'source', cite.source));
    }
    for (const locale of localeIds) {
      const { file, body } = prose[locale];
      for (const item of body.sequence) {
        if (item.type !== 'cite' || item.source === '') continue;
        citedSources.add(item.source);
        if (!content.known.source.has(item.source)) {
          tell({ file, ...item.place, message: unknown(content, 'source', item.source) });
        }
      }
    }
  }

  const written = [
    ...statesOf(content).map(({ state, isPublished }) => ({ prose: state.prose, isPublished })),
    ...[...content.pages.values()].map((prose) => ({ prose, isPublished: false })),
  ];
  for (const { prose, isPublished } of written) {
    for (const locale of localeIds) {
      for (const { target, place } of prose[locale].body.links) {
        linkedIds(target.kind)?.add(target.id);
        const message = brokenLink(content, target, isPublished);
        if (message) tell({ file: prose[locale].file, ...place, message });
      }
    }
  }

  // An event that could not be parsed may be the one that cites a source: judge what is unused when all can be read.
  const allRead = content.known.event.size === content.events.size;
  for (const actor of content.actors.values()) {
    const { kind, jurisdiction } = actor.value;
    if (!Object.hasOwn(content.vocabularies['actor-kinds'], kind)) {
      problems.push({ file: actor.file, ...actor.locate(['kind']), message: unknownEntry(content, 'actor-kinds', kind) });
    }
    if (jurisdiction !== undefined && !Object.hasOwn(content.vocabularies.jurisdictions, jurisdiction)) {
      problems.push({
        file: actor.file,
        ...actor.locate(['jurisdiction']),
        message: unknownEntry(content, 'jurisdictions', jurisdiction),
      });
    }
    actor.value.relations.forEach((relation, i) => {
      const at = (key: string) => ({ file: actor.file, ...actor.locate(['relations', i, key]) });
      if (!Object.hasOwn(content.vocabularies['actor-relation-types'], relation.type)) {
        problems.push({ ...at('type'), message: unknownEntry(content, 'actor-relation-types', relation.type) });
      }
      if (!content.known.actor.has(relation.actor)) problems.push({ ...at('actor'), message: missing(content, 'actor', relation.actor) });
      const message = brokenLink(content, targetOf(relation.statedAt), false);
      if (message) problems.push({ ...at('statedAt'), message });
    });
    if (allRead && !namedActors.has(actor.id)) {
      problems.push({ file: actor.file, message: `No event names the actor \`${actor.id}\`. Name it in an event, or remove the file.` });
    }
  }
  for (const source of content.sources.values()) {
    if (allRead && !citedSources.has(source.id)) {
      problems.push({ file: source.file, message: `Nothing cites the source \`${source.id}\`. Cite it, or remove the file.` });
    }
  }
  for (const thread of content.threads.values()) {
    const seen = new Set<string>();
    thread.value.steps.forEach(({ event }, i) => {
      const place = thread.locate(['steps', i, 'event']);
      if (!content.known.event.has(event)) problems.push({ file: thread.file, ...place, message: missing(content, 'event', event) });
      if (seen.has(event)) problems.push({ file: thread.file, ...place, message: `The thread passes \`${event}\` twice. Keep one of the two steps.` });
      seen.add(event);
    });
  }
  return [...problems, ...sameAddress(content)];
}

/** Every citation in the facts of an event, in the order of the file, with its path. */
export function citesOf(event: EventFile): { cite: Cite; path: KeyPath }[] {
  const within = (items: readonly { readonly cites: readonly Cite[] }[], path: KeyPath) =>
    items.flatMap((item, i) => item.cites.map((cite, j) => ({ cite, path: [...path, i, 'cites', j] })));
  return [
    ...within(event.dates, ['dates']),
    ...within(event.figures, ['figures']),
    ...within(event.measures, ['measures']),
    ...within(event.claims, ['claims']),
    ...event.accounts.flatMap((account, i) => within(account.positions, ['accounts', i, 'positions'])),
  ];
}

const folders = { event: 'events', source: 'sources', actor: 'actors', term: 'glossary', thread: 'threads' } as const;
type Kind = keyof typeof folders;

function missing(content: Content, kind: Kind, id: string): string {
  if (kind === 'event' && content.withdrawn.has(id)) {
    const see = content.withdrawn.get(id)?.notice.value.see;
    return `The event \`${id}\` was withdrawn. ${see ? `Name \`${see}\` instead` : 'Name another event'}, or remove this.`;
  }
  return `Unknown ${kind} \`${id}\`. Add \`${fileOf(kind, id)}\`, or correct the id.`;
}

/** In a published version nothing can be corrected: what it names has to stay. */
function gone(_: Content, kind: Kind, id: string): string {
  return `This published version names the ${kind} \`${id}\`, which is gone. Restore \`${fileOf(kind, id)}\`.`;
}

function goneEntry(name: VocabularyName, id: string): string {
  return `This published version uses \`${id}\` of \`content/vocabularies/${name}.yaml\`, which is gone. Restore the entry.`;
}

function fileOf(kind: Kind, id: string): string {
  return kind === 'event' ? `content/events/${id}/` : `content/${folders[kind]}/${id}.yaml`;
}

function unknownEntry(content: Content, name: VocabularyName, id: string): string {
  const known = Object.keys(content.vocabularies[name]).map((each) => `\`${each}\``).join(', ');
  return `\`${id}\` is not in \`content/vocabularies/${name}.yaml\`. Choose one of: ${known}.`;
}

function brokenLink(content: Content, { kind, id, fragment }: LinkTarget, isPublished: boolean): string | undefined {
  switch (kind) {
    case 'jurisdiction':
      if (Object.hasOwn(content.vocabularies.jurisdictions, id)) return undefined;
      return isPublished ? goneEntry('jurisdictions', id) : unknownEntry(content, 'jurisdictions', id);
    case 'page':
      return content.pages.has(id) ? undefined : `Unknown page \`${id}\`. Add \`content/pages/${id}/\`, or correct the id.`;
    default:
      if (isPublished && kind === 'event' && content.withdrawn.has(id)) return undefined;
      if (!content.known[kind].has(id)) return (isPublished ? gone : missing)(content, kind, id);
  }
  // The page that a published version leads to may have changed since; then its top is the place.
  const event = kind === 'event' && !isPublished ? content.events.get(id) : undefined;
  if (event && fragment && !anchorsOf(event).has(fragment)) {
    return `The event \`${id}\` has no place \`#${fragment}\`. Link to a claim (\`#c-<id>\`), an account (\`#a-<id>\`) or a heading.`;
  }
  return undefined;
}

function anchorsOf({ facts, prose }: EventState): Set<string> {
  return new Set([
    ...[...facts.value.claims, ...facts.value.removedClaims].map(({ id }) => `c-${id}`),
    ...facts.value.accounts.map(({ id }) => `a-${id}`),
    ...facts.value.measures.map(({ id }) => `m-${id}`),
    ...localeIds.flatMap((locale) => prose[locale].body.headings.map(({ id }) => id)),
  ]);
}

/** The same document under two ids would be counted twice and cited in two ways. */
function sameAddress(content: Content): Problem[] {
  const seen = new Map<string, DataFile<unknown>>();
  const problems: (Problem & Partial<Place>)[] = [];
  for (const source of content.sources.values()) {
    const { URL: address } = source.value;
    if (!address) continue;
    const first = seen.get(address);
    if (first) {
      problems.push({
        file: source.file,
        ...source.locate(['URL']),
        message: `\`${first.file}\` has the same address. Keep one of the two sources and cite that.`,
      });
    } else {
      seen.set(address, source);
    }
  }
  return problems;
}
