/**
 * Publishes what changed in an event as its next version. Asks for the kind of the change and a note in every language, unless they are given.
 * Usage: npm run revise <id> [-- --kind <kind> --note-<language> <text> … --on <YYYY-MM-DD>]; without a day, today.
 */
import { parseArgs } from 'node:util';
import { input, select } from '@inquirer/prompts';
import { stringsOf } from '../src/i18n/index.ts';
import { localeIds, locales, type Locale } from '../src/i18n/locales.ts';
import { revisionKinds, type Revision } from '../src/schema/event.ts';
import { TextSchema } from '../src/schema/localized.ts';
import { planRevision, type RevisionWords } from '../src/writer/publish.ts';
import { refuse, runTool, today } from './tool.ts';

const kinds = revisionKinds.filter((kind) => kind !== 'created');
const noteFlag = (locale: Locale) => `note-${locale}`;

runTool(async () => {
  const { values, positionals: [id, ...rest] } = parseArgs({
    allowPositionals: true,
    options: Object.fromEntries(['kind', 'on', ...localeIds.map(noteFlag)].map((name) => [name, { type: 'string' as const }])),
  });
  const given = values as Partial<Record<string, string>>;
  if (!id || rest.length > 0) refuse('Give the id of one event: `npm run revise <id>`.');
  const plan = planRevision(process.cwd(), id);
  console.log(`Version ${plan.version} of ${id}. Changed since version ${plan.version - 1}:\n${plan.changed.map((file) => `  ${file}`).join('\n')}`);
  plan.publish(given['on'] ?? today(), plan.recorded ?? (await ask(given)));
  console.log(`Published version ${plan.version} of \`${id}\`. Commit \`content/\`.`);
});

/** The kind and the notes, from the flags or from the author. */
async function ask(given: Partial<Record<string, string>>): Promise<RevisionWords> {
  const missing = ['kind', ...localeIds.map(noteFlag)].filter((name) => given[name] === undefined);
  if (missing.length > 0 && !process.stdin.isTTY) {
    refuse(`Nobody can be asked here. Give ${missing.map((name) => `--${name}`).join(', ')}. Nothing was changed.`);
  }
  const kind = given['kind'] ?? (await select({ message: 'What kind of change is it?', choices: kinds.map((value) => ({ value, name: stringsOf('en').event.revisionKinds[value] })) }));
  if (!kinds.some((each) => each === kind)) refuse(`\`${kind}\` is no kind of change. Choose one of: ${kinds.map((each) => `\`${each}\``).join(', ')}. Nothing was changed.`);
  const note: Partial<Record<Locale, string>> = {};
  for (const locale of localeIds) {
    note[locale] = (given[noteFlag(locale)] ?? (await input({
      message: `What changed, in one sentence (${locales[locale].name})?`,
      validate: (text) => TextSchema.safeParse(text.trim()).success || 'The note is empty. Say in one sentence what changed.',
    }))).trim();
    if (note[locale] === '') refuse(`The note in ${locales[locale].name} is empty. Say in one sentence what changed. Nothing was changed.`);
  }
  return { kind: kind as Revision['kind'], note: note as RevisionWords['note'] };
}
