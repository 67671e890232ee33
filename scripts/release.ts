/**
 * Publishes every event that is still a draft as its version 1. With the first release the rule begins that what was published never changes
 * without a revision; later it publishes the events that were added since.
 * Usage: npm run release [-- --on <YYYY-MM-DD>]; without a day, today.
 */
import { parseArgs } from 'node:util';
import { DaySchema } from '../src/schema/date.ts';
import { release } from '../src/writer/publish.ts';
import { refuse, runTool, today } from './tool.ts';

runTool(() => {
  const { values } = parseArgs({ options: { on: { type: 'string', default: today() } } });
  const on = DaySchema.safeParse(values.on);
  if (!on.success) refuse(`--on: ${on.error.issues.map(({ message }) => message).join(' ')}`);
  const ids = release(process.cwd(), values.on);
  console.log(
    ids.length === 0
      ? 'Every event is published already. `npm run revise <id>` publishes what you changed.'
      : `Published ${ids.length} ${ids.length === 1 ? 'event' : 'events'} as version 1 of ${values.on}. Commit \`content/\`; from now on \`npm run revise <id>\` publishes each change.`,
  );
});
