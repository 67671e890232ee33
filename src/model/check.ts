import type { Problem } from './problem.ts';
import type { Content } from './content.ts';
import { checkCoverage } from './check-coverage.ts';
import { checkEditorial } from './check-editorial.ts';
import { checkParity } from './check-parity.ts';
import { checkReferences } from './check-references.ts';
import { checkRemovedClaims } from './check-removed-claims.ts';
import { checkRelations } from './check-relations.ts';
import { checkStatements } from './check-statements.ts';
import { checkPending, checkPublished } from './check-versions.ts';

/** Everything that only several files together can show to be wrong. */
export function checkContent(content: Content): Problem[] {
  return [...checkSoundness(content), ...checkPending(content)];
}

/** The same without what `npm run revise` and `npm run release` are there to settle. */
export function checkSoundness(content: Content): Problem[] {
  return [
    ...checkReferences(content),
    ...checkStatements(content),
    ...checkRelations(content),
    ...checkParity(content),
    ...checkEditorial(content),
    ...checkCoverage(content),
    ...checkPublished(content),
    ...checkRemovedClaims(content),
  ];
}
