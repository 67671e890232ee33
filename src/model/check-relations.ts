import type { Content, KeyPath } from './content.ts';
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

  for (const [type, { acyclic }] of Object.entries(content.vocabularies['relation-types'])) {
    if (acyclic) problems.push(...findCycles(content, type));
  }
  return problems;
}

/** Reports each cycle of one type once, on the event whose relation closes it. */
function findCycles(content: Content, type: string): Problem[] {
  const problems: Problem[] = [];
  const finished = new Set<string>();
  const follow = (id: string, trail: readonly string[]): void => {
    const facts = content.events.get(id)?.facts;
    if (!facts || finished.has(id)) return;
    const path = [...trail, id];
    facts.value.relations.forEach((relation, i) => {
      if (relation.type !== type || relation.event === id) return;
      const start = path.indexOf(relation.event);
      if (start === -1) {
        follow(relation.event, path);
      } else {
        const circle = [...path.slice(start), relation.event].map((each) => `\`${each}\``).join(' → ');
        problems.push({
          file: facts.file,
          ...facts.locate(['relations', i]),
          message: `The relations of type \`${type}\` run in a circle: ${circle}. Remove the wrong one.`,
        });
      }
    });
    finished.add(id);
  };
  for (const id of content.events.keys()) follow(id, []);
  return problems;
}
