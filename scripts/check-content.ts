/**
 * Checks `content/` without building the site, and lists every problem.
 * Usage: npm run check:content [-- <path> …]; with paths, only problems in files below them are listed.
 */
import { checkContent } from '../src/model/check.ts';
import { formatProblems } from '../src/model/problem.ts';
import { readContent } from '../src/reader/read-content.ts';

const { content, problems } = readContent(process.cwd());
const paths = process.argv.slice(2);
const all = [...problems, ...checkContent(content)].filter(
  ({ file }) => paths.length === 0 || paths.some((path) => file.startsWith(path)),
);
if (all.length > 0) {
  console.error(formatProblems(all));
  process.exitCode = 1;
} else {
  console.log(`content: ${content.events.size} events, ${content.sources.size} sources, ${content.actors.size} actors, ${content.terms.size} terms, no problem found.`);
}
