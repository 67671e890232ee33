import { isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { z } from 'zod';
import type { DataFile, KeyPath, Place } from '../model/content.ts';
import type { Problem } from '../model/problem.ts';

export type Read<T> = { readonly value?: T; readonly problems: readonly Problem[] };

/**
 * Parses one YAML file (YAML 1.2 core) and checks it against its schema. Every problem carries the line and column of the value
 * that it is about: syntax, doubled keys, dates without quotation marks, and whatever the schema refuses.
 */
export function readDataFile<T>(file: string, id: string, text: string, schema: z.ZodType<T>): Read<DataFile<T>> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };

  if (document.errors.length > 0) {
    return {
      problems: document.errors.map((error) => ({
        file,
        ...at(error.pos[0]),
        message: `This is not valid YAML: ${error.message.split(/ at line |\n/)[0]}. Mend the syntax.`,
      })),
    };
  }

  const unquoted = unquotedDates(document, at).map((problem) => ({ file, ...problem }));
  const locate = (path: KeyPath) => locateIn(document, path, at);
  const written: unknown = document.toJS();
  const parsed = schema.safeParse(written);
  if (parsed.success) {
    return { value: { id, file, value: parsed.data, written, locate }, problems: unquoted };
  }
  const refused = parsed.error.issues
    .map((issue) => ({ file, ...locate(issue.path as KeyPath), message: describe(issue) }))
    .filter((problem) => !unquoted.some(({ line, column }) => line === problem.line && column === problem.column));
  return { problems: [...unquoted, ...refused] };
}

/** YAML reads `2017` as a number and other tools read `2017-02-30` as 2 March: a date is text, and text has its marks. */
function unquotedDates(document: Document.Parsed, at: (offset: number) => Place): Omit<Problem, 'file'>[] {
  const found: Omit<Problem, 'file'>[] = [];
  visit(document, {
    Scalar(key, node) {
      const source = node.source ?? '';
      if (key !== 'key' && node.type === 'PLAIN' && /^\d{4}-\d{2}(-\d{2})?[~?%]?(\/.*)?$/.test(source)) {
        found.push({
          ...at(node.range?.[0] ?? 0),
          message: `The date \`${source}\` is not in quotation marks. Write "${source}".`,
        });
      }
    },
  });
  return found;
}

/** The place of the value at a path; of its nearest parent when the value itself is missing. */
function locateIn(document: Document.Parsed, path: KeyPath, at: (offset: number) => Place): Place | undefined {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (node !== null && typeof node === 'object' && 'range' in node && Array.isArray(node.range)) {
      return at(node.range[0] as number);
    }
    if (isScalar(node) && node.range) return at(node.range[0]);
  }
  return undefined;
}

function describe(issue: z.core.$ZodIssue): string {
  const where = issue.path.length > 0 ? `\`${issue.path.join('.')}\`: ` : '';
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.map((key) => `\`${key}\``).join(', ');
    return `${where}Unknown key ${keys}. Remove it, or correct its spelling.`;
  }
  if (issue.code === 'invalid_key') {
    return `${where}${issue.issues.map(({ message }) => message).join(' ')}`;
  }
  if (issue.code === 'invalid_value') {
    return `${where}This value is not allowed. Choose one of: ${issue.values.map((value) => `\`${String(value)}\``).join(', ')}.`;
  }
  if (issue.code === 'invalid_type' && issue.message.endsWith('received undefined')) {
    return `${where}The key is missing. Add it.`;
  }
  if (issue.code === 'invalid_type' && issue.message.startsWith('Invalid input')) {
    return `${where}${issue.message.replace('Invalid input: ', '').replace(/^e/, 'E')}. Give the value in that form.`;
  }
  return `${where}${issue.message}`;
}
