import GithubSlugger from 'github-slugger';
import type { Root } from 'mdast';
import type {} from 'mdast-util-to-hast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { proseData } from './prose-data.ts';

/**
 * Gives each heading its id. A fragment is the same in every language, so the ids come from the headings of the file in the
 * default language, by position; `idsFor(path)` supplies them.
 */
export function remarkHeadingIds({ idsFor }: { idsFor: (path: string) => readonly string[] }) {
  return (tree: Root, file: VFile): void => {
    const ids = idsFor(file.path);
    const { headings } = proseData(file);
    visit(tree, 'heading', (node) => {
      const place = node.position?.start ?? { line: 1, column: 1 };
      if (node.depth === 1) {
        file.message('The title of the page comes from `title`. Begin with `##` in the prose.', {
          place,
          source: 'headings',
          ruleId: 'depth',
        });
      }
      const id = ids[headings.length] ?? `s-${headings.length + 1}`;
      headings.push({ depth: node.depth, id, text: toString(node), place: { line: place.line, column: place.column } });
      node.data = { ...node.data, hProperties: { ...node.data?.hProperties, id } };
    });
  };
}

/**
 * Ids for a list of headings, as GitHub makes them: small letters and hyphens, numbered when they repeat. The `s-` keeps them apart from
 * the ids that the page itself gives: `dates`, `c-…`, `n-…`.
 */
export function slugHeadings(headings: readonly string[]): string[] {
  const slugger = new GithubSlugger();
  return headings.map((heading) => `s-${slugger.slug(heading)}`);
}
