import type { Content, EventFolder, KeyPath } from './content.ts';
import type { Problem } from './problem.ts';

/** A claim that was published keeps its address: it is there, or it has left a stub. Nothing else leaves one, and no id is used again. */
export function checkRemovedClaims(content: Content): Problem[] {
  return [...content.events.values()].flatMap(checkEvent);
}

function checkEvent({ facts, versions }: EventFolder): Problem[] {
  const { file, value: { claims, removedClaims } } = facts;
  const problems: Problem[] = [];
  const report = (path: KeyPath, message: string) => problems.push({ file, ...facts.locate(path), message });
  const published = [...versions].map(([number, state]) => ({ number, claims: new Set(state.facts.value.claims.map(({ id }) => id)) })).sort((a, b) => a.number - b.number);

  const taken = new Set(claims.map(({ id }) => id));
  removedClaims.forEach(({ id, version }, i) => {
    if (taken.has(id)) {
      report(['removedClaims', i, 'id'], `The claim \`${id}\` was removed, and an id is never used again. Give the other claim another id, or remove this entry.`);
    } else if (!published.find(({ number }) => number === version - 1)?.claims.has(id)) {
      report(['removedClaims', i, 'version'], `Version ${version} cannot have removed the claim \`${id}\`: no version ${version - 1} with it was published. Correct the id or the version, or remove the entry.`);
    }
    taken.add(id);
  });

  const held = new Map(published.flatMap((version) => [...version.claims].map((id) => [id, version.number] as const)));
  for (const [id, version] of held) {
    if (!taken.has(id)) {
      report(['claims'], `Version ${version} has a claim \`${id}\`, and its address must last. Restore the claim, or add it to \`removedClaims\` with \`version: ${version + 1}\` and the reason.`);
    }
  }
  return problems;
}
