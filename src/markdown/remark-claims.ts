import type { Root } from 'mdast';
import type {} from 'remark-mdx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { proseData } from './prose-data.ts';
import { parseProsePath } from './prose-path.ts';

/** Notes where each `<Claim id="…" />` stands and tells the component which event it is in, so that authors write the id alone. */
export function remarkClaims() {
  return (tree: Root, file: VFile): void => {
    const { id: event, version } = parseProsePath(file.path);
    visit(tree, (node) => {
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
      if (node.name !== 'Claim') return;
      const place = node.position?.start ?? { line: 1, column: 1 };
      if (node.type === 'mdxJsxTextElement') {
        file.message('A claim stands on a line of its own, with empty lines around it. Move `<Claim>` out of the paragraph.', {
          place,
          source: 'claims',
          ruleId: 'inline',
        });
        return;
      }
      const own = node.attributes.filter((each) => each.type === 'mdxJsxAttribute' && each.name !== 'locale');
      const id = own.find((each) => each.type === 'mdxJsxAttribute' && each.name === 'id')?.value;
      if (typeof id !== 'string' || own.length !== 1 || node.children.length > 0) {
        file.message('A claim is placed by its id alone. Write `<Claim id="…" />`.', { place, source: 'claims', ruleId: 'id' });
        return;
      }
      proseData(file).sequence.push({ type: 'claim', id, place: { line: place.line, column: place.column } });
      node.attributes.push(...eventAttributes(event, version));
    });
  };
}

/** Tells a component which event it is in, and which published version of it. */
export function eventAttributes(event: string, version: string | undefined) {
  return [attribute('event', event), ...(version ? [attribute('version', version)] : [])];
}

/** A plain text attribute of an MDX element. */
export function attribute(name: string, value: string) {
  return { type: 'mdxJsxAttribute' as const, name, value };
}
