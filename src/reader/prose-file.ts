import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { z } from 'zod';
import { defaultLocale } from '../i18n/locales.ts';
import { proseRemarkPlugins } from '../markdown/plugins.ts';
import { proseData } from '../markdown/prose-data.ts';
import { slugHeadings } from '../markdown/remark-heading-ids.ts';
import type { ProseBody, ProseFile } from '../model/content.ts';
import type { Problem } from '../model/problem.ts';
import { makeUrls } from '../urls.ts';
import { readDataFile, type Read } from './data-file.ts';

const FRONT_MATTER = /^---\r?\n(?<yaml>[\s\S]*?)\r?\n---\r?\n?/;

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx);

/**
 * Reads one prose file: its front matter against the schema, its body through the plugins that the site uses. `file` is the path
 * for messages, `path` the one on disk.
 */
export function readProseFile<T>(file: string, path: string, text: string, schema: z.ZodType<T>): Read<ProseFile<T>> {
  const match = FRONT_MATTER.exec(text);
  if (!match) {
    return {
      problems: [{ file, line: 1, column: 1, message: 'The front matter is missing. Begin the file with `---`, its keys, and `---`.' }],
    };
  }
  // A line break in place of the first `---` keeps the line numbers of the file.
  const front = readDataFile(file, file, `\n${match.groups?.['yaml'] ?? ''}\n`, schema);
  const body = readBody(file, path, text, text.slice(match[0].length).replaceAll('\r\n', '\n').trim());
  const problems = [...front.problems, ...body.problems];
  if (!front.value || !body.value) return { problems };
  return { value: { file, front: front.value.value, body: body.value }, problems };
}

function readBody(file: string, path: string, text: string, markdown: string): Read<ProseBody> {
  const vfile = new VFile({ path, value: text });
  let tree: Root;
  try {
    tree = parser.parse(vfile) as Root;
  } catch (error) {
    return { problems: [problemOf(file, error as VFileMessage, 'This is not valid MDX: ')] };
  }
  unified()
    .use(proseRemarkPlugins({ writeHref: (target, locale) => makeUrls('/').of(target, locale), idsFor: readHeadingIds }))
    .runSync(tree, vfile);
  const { headings, sequence, links } = proseData(vfile);
  return {
    // One plugin notes the claims, another the citations; a reader meets them mixed.
    value: { headings, sequence: sequence.toSorted((a, b) => a.place.line - b.place.line || a.place.column - b.place.column), links, blocks: blocksOf(tree, headings), markdown },
    problems: vfile.messages.map((message) => problemOf(file, message)),
  };
}

/** The words of each heading, paragraph and list item. Placed claims and citations have none: the facts tell them. */
function blocksOf(tree: Root, headings: ProseBody['headings']): ProseBody['blocks'] {
  const blocks: { section: string; isHeading: boolean; text: string }[] = [];
  let passed = 0;
  visit(tree, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading') return undefined;
    const isHeading = node.type === 'heading';
    if (isHeading) passed += 1;
    // A line break between letters of a script without blanks is for the writer.
    const text = toString(node).replaceAll(/(?<=[^\x00-\x7F])\s*\n\s*(?=[^\x00-\x7F])/g, '').replaceAll(/\s+/g, ' ').trim();
    if (text) blocks.push({ section: headings[passed - 1]?.id ?? '', isHeading, text });
    return SKIP;
  });
  return blocks;
}

function problemOf(file: string, { reason, line, column }: VFileMessage, prefix = ''): Problem {
  const sentence = prefix && !/[.!?]$/.test(reason) ? `${reason}.` : reason;
  return { file, ...(line !== undefined && { line, column: column ?? 1 }), message: prefix + sentence };
}

/**
 * Ids of the headings of a prose file: those of its sibling in the default language, by position. An unreadable sibling
 * gives none; it is reported on its own.
 */
export function readHeadingIds(path: string): string[] {
  const headings: string[] = [];
  try {
    const text = readFileSync(join(dirname(path), `${defaultLocale}.mdx`), 'utf8');
    visit(parser.parse(text) as Root, 'heading', (node) => {
      headings.push(toString(node));
    });
  } catch {
    return [];
  }
  return slugHeadings(headings);
}
