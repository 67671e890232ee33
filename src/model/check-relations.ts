import type { Content, DataFile, KeyPath } from './content.ts';
import type { Problem } from './problem.ts';

/** Relations lead somewhere else, are told once, and do not run in circles where that would make no sense. */
export function checkRelations(content: Content): Problem[] {
  const problems: Problem[] = [];
  const related = new Set<string>();
  const stored = new Set<string>();
  for (const { facts } of content.events.values()) {
    const report = (path: KeyPath, message: string) => problems.push({ file: facts.file, ...facts.locate(path), message });
    facts.value.relations.forEach((relation, i) => {
      if (relation.event === facts.id) {
        report(['relations', i], 'The event is related to itself. Name the other event, or remove the relation.');
        return;
      }
      related.add(facts.id).add(relation.event);
      if (stored.has(`${relation.event} ${facts.id}`)) {
        report(['relations', i], `The event \`${relation.event}\` already stores a relation to this one. Keep the one on the later event.`);
      }
      if (stored.has(`${facts.id} ${relation.event}`)) {
        report(['relations', i], `There already is a relation to \`${relation.event}\`. Keep the one that says most.`);
      }
      stored.add(`${facts.id} ${relation.event}`);
    });
  }

  for (const { facts } of content.events.values()) {
    if (!related.has(facts.id) && !facts.value.unrelated) {
      problems.push({ file: facts.file, message: 'Nothing is related to this event. Add a relation, or say why there is none in `unrelated`.' });
    }
  }

  const ofEvents = new Map([...content.events].map(([id, { facts }]) => [
    id, { file: facts, related: facts.value.relations.map(({ type, event }) => ({ type, id: event })) },
  ]));
  const ofActors = new Map([...content.actors].map(([id, file]) => [
    id, { file, related: file.value.relations.map(({ type, actor }) => ({ type, id: actor })) },
  ]));
  return [
    ...problems,
    ...checkActorRelations(content),
    ...acyclicTypes(content.vocabularies['relation-types']).flatMap((type) => findCycles(ofEvents, type)),
    ...acyclicTypes(content.vocabularies['actor-relation-types']).flatMap((type) => findCycles(ofActors, type)),
  ];
}

/** Relations between actors lead to another actor, and the same is told once, from one side. */
function checkActorRelations(content: Content): Problem[] {
  const problems: Problem[] = [];
  const stored = new Map<string, string>();
  for (const actor of content.actors.values()) {
    actor.value.relations.forEach((relation, i) => {
      const report = (message: string) => problems.push({ file: actor.file, ...actor.locate(['relations', i]), message });
      if (relation.actor === actor.id) {
        report('The actor is related to itself. Name the other actor, or remove the relation.');
        return;
      }
      const first = stored.get(`${relation.type} ${[actor.id, relation.actor].sort().join(' ')}`);
      if (first) report(`\`${first}\` already stores this relation. Keep one of the two.`);
      stored.set(`${relation.type} ${[actor.id, relation.actor].sort().join(' ')}`, actor.file);
    });
  }
  return problems;
}

function acyclicTypes(types: Readonly<Record<string, { readonly acyclic: boolean }>>): string[] {
  return Object.entries(types).filter(([, { acyclic }]) => acyclic).map(([type]) => type);
}

/** What stores relations: an event or an actor, with the others that it names. */
interface Relating {
  readonly file: DataFile<unknown>;
  readonly related: readonly { readonly type: string; readonly id: string }[];
}

/** Reports each cycle of one type once, on the file whose relation closes it. */
function findCycles(things: ReadonlyMap<string, Relating>, type: string): Problem[] {
  const problems: Problem[] = [];
  const finished = new Set<string>();
  const follow = (id: string, trail: readonly string[]): void => {
    const thing = things.get(id);
    if (!thing || finished.has(id)) return;
    const path = [...trail, id];
    thing.related.forEach((relation, i) => {
      if (relation.type !== type || relation.id === id) return;
      const start = path.indexOf(relation.id);
      if (start === -1) {
        follow(relation.id, path);
      } else {
        const circle = [...path.slice(start), relation.id].map((each) => `\`${each}\``).join(' → ');
        problems.push({
          file: thing.file.file,
          ...thing.file.locate(['relations', i]),
          message: `The relations of type \`${type}\` run in a circle: ${circle}. Remove the wrong one.`,
        });
      }
    });
    finished.add(id);
  };
  for (const id of things.keys()) follow(id, []);
  return problems;
}
