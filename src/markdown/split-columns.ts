import type { Element, ElementContent, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Block } from '../model/pairs.ts';
import { rehypeCombine, type Combining } from './rehype-combine.ts';

/** A block of a column as HTML. */
export interface HtmlBlock extends Block {
  readonly html: string;
}

const parser = unified().use(rehypeParse, { fragment: true });
const writer = unified().use(rehypeStringify, { closeSelfClosing: false });

/**
 * Splits texts that stand one after the other in a piece of HTML, each in an element with its key in `data-text`, into the blocks of a column each: its
 * children, and the items of those that are marked with `data-items`. What had an id is known by it, in every column the same; the texts are combined by
 * `combining`, so that the ids within a block are those of its column.
 */
export function splitColumns(html: string, combining: Combining): HtmlBlock[][] {
  const tree = parser.parse(html);
  const columns = childrenOf(tree).filter(({ properties }) => properties['dataText'] !== undefined);
  const keys = columns.map((column) =>
    blocksOf(column).map((block) => {
      const { id } = block.properties;
      delete block.properties.id;
      return typeof id === 'string' ? id : undefined;
    }),
  );
  rehypeCombine(combining)(tree);
  return columns.map((column, i) =>
    blocksOf(column).map((block, j) => {
      const key = keys[i]?.[j];
      return { ...(key !== undefined && { key }), basis: basisOf(block), html: writer.stringify({ type: 'root', children: [block] }) };
    }),
  );
}

/** The children of a column, with lists that are marked for it taken apart: one list for each item. */
function blocksOf(column: Element): Element[] {
  const blocks = childrenOf(column).flatMap((child) => {
    if (child.properties['dataItems'] === undefined) return [child];
    return childrenOf(child).flatMap((list) =>
      childrenOf(list).map((item): Element => {
        const { id, ...rest } = item.properties;
        return { ...list, properties: { ...list.properties, ...(id !== undefined && { id }) }, children: [{ ...item, properties: rest }] };
      }),
    );
  });
  column.children = blocks;
  return blocks;
}

/** The element and the sources of its notes: what a translation has in common with its original. */
function basisOf(block: Element): string {
  const found = new Set<string>();
  visit(block, 'element', ({ tagName, properties: { href } }) => {
    if (tagName !== 'a' || typeof href !== 'string') return;
    const note = /^#(n-\d+)/.exec(href)?.[1];
    if (note !== undefined) found.add(note);
  });
  return [block.tagName, ...[...found].sort()].join(' ');
}

const childrenOf = (node: Root | Element): Element[] => (node.children as ElementContent[]).filter((child) => child.type === 'element');
