import { localeIds } from '../i18n/locales.ts';
import type { Content } from './content.ts';
import type { Problem } from './problem.ts';

/** Whatever the table of coverage says was kept is there, and every event is told of. */
export function checkCoverage(content: Content): Problem[] {
  const { coverage } = content;
  if (!coverage) return [];
  const problems: Problem[] = [];
  const report = (path: (string | number)[], message: string) => problems.push({ file: coverage.file, ...coverage.locate(path), message });
  const told = new Set<string>();

  for (const [record, outcome] of Object.entries(coverage.value.events)) {
    if (!('event' in outcome)) continue;
    told.add(outcome.event);
    if (!content.known.event.has(outcome.event)) {
      report(['events', record], `Unknown event \`${outcome.event}\`. Correct the id, or give the reason why it is left out.`);
    }
  }
  coverage.value.founding.forEach(({ source, statements }, i) => {
    if (!content.known.source.has(source)) report(['founding', i, 'source'], `Unknown source \`${source}\`. Correct the id.`);
    statements.forEach((statement, j) => {
      if (!('kept' in statement)) return;
      const [id = '', fragment] = statement.kept.split('#');
      const path = ['founding', i, 'statements', j, 'kept'];
      const event = content.events.get(id);
      if (!event) {
        if (!content.known.event.has(id)) report(path, `Unknown event \`${id}\`. Correct the id.`);
        return;
      }
      const { claims, accounts, figures, measures } = event.facts.value;
      const places = new Set([
        'dates', 'unknown', 'related',
        ...claims.map((claim) => `c-${claim.id}`),
        ...accounts.map((account) => `a-${account.id}`),
        ...measures.map((measure) => `m-${measure.id}`),
        ...(figures.length > 0 ? ['figures'] : []),
        ...localeIds.flatMap((locale) => event.prose[locale].body.headings.map((heading) => heading.id)),
      ]);
      if (fragment && !places.has(fragment)) report(path, `The event \`${id}\` has no place \`#${fragment}\`. Correct it.`);
    });
  });
  for (const id of content.known.event) {
    if (!told.has(id)) report(['events'], `Nothing says where the event \`${id}\` comes from. Add its record.`);
  }
  return problems;
}
