import type { PhrasingContent, Root, Text } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type {} from 'remark-mdx';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { location } from 'vfile-location';
import type { Place } from '../model/content.ts';
import { proseData } from './prose-data.ts';
import { parseProsePath } from './prose-path.ts';
import { attribute, eventAttributes } from './remark-claims.ts';

const CITATION = /\[@(?<source>[^\],\s]*)(?:,\s*(?<locator>[^\]]+?))?\s*\]/g;

/**
 * Turns `[@source-id]` and `[@source-id, locator]` into numbered notes. The number is known only when the page is put
 * together, so a `<Cite>` with the position of the citation in the file takes its place.
 */
export function remarkCitations() {
  return (tree: Root, file: VFile): void => {
    const { collection, id: event, version, locale } = parseProsePath(file.path);
    const lines = location(file);
    visit(tree, 'text', (node, index, parent) => {
      if (!parent || index === undefined || !node.value.includes('[@')) return undefined;
      const placeOf = (offset: number): Place => {
        const point = lines.toPoint((node.position?.start.offset ?? 0) + offset) ?? { line: 1, column: 1 };
        return { line: point.line, column: point.column };
      };
      const complain = (offset: number, message: string) =>
        file.message(message, { place: placeOf(offset), source: 'citations', ruleId: 'form' });

      const parts: PhrasingContent[] = [];
      let end = 0;
      for (const match of node.value.matchAll(CITATION)) {
        const { source = '', locator } = match.groups ?? {};
        if (collection !== 'events') {
          complain(match.index, 'Only events cite sources. Remove the citation, or link to the source: `[text](source:id)`.');
        } else if (source === '') {
          complain(match.index, 'A citation names its source. Write `[@source-id]` or `[@source-id, place]`.');
        }
        const { sequence } = proseData(file);
        const number = sequence.filter((item) => item.type === 'cite').length;
        sequence.push({ type: 'cite', source, ...(locator && { locator }), place: placeOf(match.index) });
        // A mark stands close to its word; the blank in the source is for the writer.
        const before = node.value.slice(end, match.index).trimEnd();
        if (before) parts.push(text(before));
        parts.push(cite([...eventAttributes(event, version), attribute('locale', locale), attribute('number', String(number))]));
        end = match.index + match[0].length;
      }
      const rest = node.value.slice(end);
      const open = rest.indexOf('[@');
      if (open !== -1) complain(end + open, 'A citation is not closed. Write `[@source-id, place]` with its bracket.');
      if (parts.length === 0) return undefined;
      if (rest) parts.push(text(rest));
      parent.children.splice(index, 1, ...parts);
      return [SKIP, index + parts.length];
    });
  };
}

function text(value: string): Text {
  return { type: 'text', value };
}

function cite(attributes: MdxJsxTextElement['attributes']): MdxJsxTextElement {
  return { type: 'mdxJsxTextElement', name: 'Cite', attributes, children: [] };
}
