import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** The built site, as the tests crawl it; `DIST` names another build of it. */
export const dist = process.env['DIST'] ?? join(import.meta.dirname, '../dist');

export interface BuiltPage {
  /** Path within the site: `ja/events/x/`, `404.html`. */
  readonly path: string;
  readonly html: string;
  readonly tree: Root;
  /** Elements in the order of the page that a test accepts. */
  readonly all: (test: (element: Element) => boolean) => Element[];
}

/** Every HTML page below a folder. */
export function builtPages(root = dist): BuiltPage[] {
  if (!existsSync(root)) throw new Error('`dist/` is missing. Run `npm run build` first.');
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => readPage(root, file));
}

let byPath: ReadonlyMap<string, BuiltPage> | undefined;

/** The page of the built site at a path: `ja/events/x/`. Throws when it was not built. The site is read once. */
export function builtPage(path: string): BuiltPage {
  byPath ??= new Map(builtPages().map((page) => [page.path, page]));
  const found = byPath.get(path);
  if (!found) throw new Error(`There is no page ${path}.`);
  return found;
}

/** The elements below a node that a test accepts, in the order of the page. */
export function within(root: Root | Element, test: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  visit(root, 'element', (element) => {
    if (test(element)) found.push(element);
  });
  return found;
}

function readPage(root: string, file: string): BuiltPage {
  const html = readFileSync(join(root, file), 'utf8');
  const tree = fromHtml(html);
  return {
    path: relative('.', file).split(sep).join('/').replace(/(^|\/)index\.html$/, '$1'),
    html,
    tree,
    all: (test) => within(tree, test),
  };
}

/** What is said: the words without the readings beside them. */
export function withoutReadings<Tree extends Root | Element>(tree: Tree): Tree {
  const copy = structuredClone(tree);
  visit(copy, 'element', ({ tagName }, index, parent) => {
    if (!parent || index === undefined || (tagName !== 'rt' && tagName !== 'rp')) return undefined;
    parent.children.splice(index, 1);
    return index;
  });
  return copy;
}

/** An attribute as text; undefined when it is not there. Names are those of hast: `hrefLang`, `ariaLabel`. */
export function attribute(element: Element, name: string): string | undefined {
  const value = element.properties[name];
  if (value === undefined || value === null || value === false) return undefined;
  return Array.isArray(value) ? value.join(' ') : String(value);
}
