import { localeIds } from '../i18n/locales.ts';
import type { Cite } from '../schema/citation.ts';
import type { EventFile } from '../schema/event.ts';
import type { VocabularyName } from '../schema/vocabulary.ts';
import type { Content, DataFile, EventFolder, KeyPath, LinkTarget, Place } from './content.ts';
import type { Problem } from './problem.ts';

/** Every id that one file uses of another exists, and everything that exists is used. */
export function checkReferences(content: Content): Problem[] {
  const problems: Problem[] = [];
  const citedSources = new Set<string>();
  const namedActors = new Set<string>();
  const linkedIds = (kind: LinkTarget['kind']) => (kind === 'source' ? citedSources : kind === 'actor' ? namedActors : undefined);

  for (const event of content.events.values()) {
    const { facts, prose } = event;
    const report = (path: KeyPath, message: string) => problems.push({ file: facts.file, ...facts.locate(path), message });
    const vocabulary = (name: VocabularyName, id: string, path: KeyPath) => {
      if (!Object.hasOwn(content.vocabularies[name], id)) report(path, unknownEntry(content, name, id));
    };
    const actor = (id: string, path: KeyPath) => {
      namedActors.add(id);
      if (!content.known.actor.has(id)) report(path, unknown('actor', id, 'actors'));
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
      if (!content.known.event.has(relation.event)) {
        report(['relations', i, 'event'], unknown('event', relation.event, 'events'));
      }
    });
    for (const { cite, path } of citesOf(value)) {
      citedSources.add(cite.source);
      if (!content.known.source.has(cite.source)) report([...path, 'source'], unknown('source', cite.source, 'sources'));
    }
    for (const locale of localeIds) {
      const { file, body } = prose[locale];
      for (const item of body.sequence) {
        if (item.type !== 'cite' || item.source === '') continue;
        citedSources.add(item.source);
        if (!content.known.source.has(item.source)) {
          problems.push({ file, ...item.place, message: unknown('source', item.source, 'sources') });
        }
      }
    }
  }

  const folders = [...content.events.values()].map((event) => event.prose);
  for (const prose of [...folders, ...content.pages.values()]) {
    for (const locale of localeIds) {
      for (const { target, place } of prose[locale].body.links) {
        linkedIds(target.kind)?.add(target.id);
        const message = brokenLink(content, target);
        if (message) problems.push({ file: prose[locale].file, ...place, message });
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
      if (!content.known.event.has(event)) problems.push({ file: thread.file, ...place, message: unknown('event', event, 'events') });
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

function unknown(kind: string, id: string, folder: string): string {
  const file = kind === 'event' ? `content/events/${id}/` : `content/${folder}/${id}.yaml`;
  return `Unknown ${kind} \`${id}\`. Add \`${file}\`, or correct the id.`;
}

function unknownEntry(content: Content, name: VocabularyName, id: string): string {
  const known = Object.keys(content.vocabularies[name]).map((each) => `\`${each}\``).join(', ');
  return `\`${id}\` is not in \`content/vocabularies/${name}.yaml\`. Choose one of: ${known}.`;
}

function brokenLink(content: Content, { kind, id, fragment }: LinkTarget): string | undefined {
  switch (kind) {
    case 'jurisdiction':
      return Object.hasOwn(content.vocabularies.jurisdictions, id) ? undefined : unknownEntry(content, 'jurisdictions', id);
    case 'page':
      return content.pages.has(id) ? undefined : `Unknown page \`${id}\`. Add \`content/pages/${id}/\`, or correct the id.`;
    default: {
      const folder = { event: 'events', source: 'sources', actor: 'actors', term: 'glossary', thread: 'threads' }[kind];
      if (!content.known[kind].has(id)) return unknown(kind, id, folder);
    }
  }
  const event = kind === 'event' ? content.events.get(id) : undefined;
  if (event && fragment && !anchorsOf(event).has(fragment)) {
    return `The event \`${id}\` has no place \`#${fragment}\`. Link to a claim (\`#c-<id>\`), an account (\`#a-<id>\`) or a heading.`;
  }
  return undefined;
}

function anchorsOf({ facts, prose }: EventFolder): Set<string> {
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
