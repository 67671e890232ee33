/** What the tools that write content have in common: how they fail, and the day. */
import { ContentError } from '../src/model/problem.ts';
import { Refusal } from '../src/writer/refusal.ts';

/** Runs a tool. What stands in its way is told in a sentence, without a stack, and makes the exit code 1; other errors are faults of ours. */
export async function runTool(tool: () => void | Promise<void>): Promise<void> {
  try {
    await tool();
  } catch (error) {
    if (!isExpected(error)) throw error;
    console.error(error.name === 'ExitPromptError' ? 'Stopped. Nothing was changed.' : error.message);
    process.exitCode = 1;
  }
}

export function refuse(message: string): never {
  throw new Refusal(message);
}

/** The day of the machine's calendar, `YYYY-MM-DD`. */
export function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** Also a prompt that was left with Ctrl+C, and flags that `parseArgs` does not know. */
function isExpected(error: unknown): error is Error {
  return (
    error instanceof Refusal ||
    error instanceof ContentError ||
    (error instanceof Error && (error.name === 'ExitPromptError' || String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS')))
  );
}
