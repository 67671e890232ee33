/** Something in the content that an editor must mend: where it is, what was found, and what to do. */
export interface Problem {
  /** Path from the project root. */
  readonly file: string;
  /** Line and column from 1, where they are known. */
  readonly line?: number;
  readonly column?: number;
  /** Full sentences: what was found, with the value in backticks, and the remedy. */
  readonly message: string;
}

/** Lists problems file by file, in the order of the lines. */
export function formatProblems(problems: readonly Problem[]): string {
  const byFile = Map.groupBy(
    problems.toSorted((a, b) => a.file.localeCompare(b.file, 'en') || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)),
    (problem) => problem.file,
  );
  const blocks = [...byFile].map(([file, found]) =>
    [file, ...found.map(({ line, column, message }) => `  ${place(line, column)}${message}`)].join('\n'),
  );
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return `${count} in the content:\n\n${blocks.join('\n\n')}\n`;
}

function place(line: number | undefined, column: number | undefined): string {
  if (line === undefined) return '';
  return column === undefined ? `${line}: ` : `${line}:${column}: `;
}

/** Thrown when the content cannot be trusted; its message lists every problem. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(formatProblems(problems));
    this.problems = problems;
  }
}
