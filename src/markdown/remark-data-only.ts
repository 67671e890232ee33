import type { Root } from 'mdast';
import type {} from 'remark-mdx';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { parseProsePath, type ProsePath } from './prose-path.ts';

/** The components that authors may use, by collection. */
export const allowedComponents: Readonly<Record<ProsePath['collection'], readonly string[]>> = {
  events: ['Claim'],
  pages: ['VocabularyTable', 'AccessCounts', 'ReportAddress', 'CitationExample'],
};

/**
 * Keeps prose data: no imports, no exports, no expressions, no components or HTML but those we name, and those with plain
 * text attributes only. Tells each component the language it stands in.
 */
export function remarkDataOnly() {
  return (tree: Root, file: VFile): void => {
    const { collection, locale } = parseProsePath(file.path);
    const allowed = allowedComponents[collection];
    visit(tree, (node) => {
      switch (node.type) {
        case 'mdxjsEsm':
          file.message('Prose has no `import` or `export`. Remove it; the components are supplied.', options(node, 'esm'));
          return SKIP;
        case 'mdxFlowExpression':
        case 'mdxTextExpression':
          file.message(
            `Prose has no expressions, but \`{${node.value}}\` was found. Remove it, or write \`\\{\` for a brace.`,
            options(node, 'expression'),
          );
          return SKIP;
        case 'mdxJsxFlowElement':
        case 'mdxJsxTextElement': {
          if (!allowed.includes(node.name ?? '')) {
            file.message(
              `Unknown component \`<${node.name ?? ''}>\`. Use Markdown, or one of: ${allowed.map((name) => `\`<${name}>\``).join(', ')}.`,
              options(node, 'component'),
            );
            return SKIP;
          }
          const computed = node.attributes.find(
            (attribute) => attribute.type === 'mdxJsxExpressionAttribute' || typeof attribute.value !== 'string',
          );
          if (computed) {
            file.message(
              `The attributes of \`<${node.name}>\` are plain text in quotation marks. Write them so, e.g. \`id="scope"\`.`,
              options(node, 'attribute'),
            );
          }
          node.attributes.push({ type: 'mdxJsxAttribute', name: 'locale', value: locale });
          return undefined;
        }
        default:
          return undefined;
      }
    });
  };
}

function options(place: object, ruleId: string) {
  return { place: (place as { position?: never }).position, source: 'data-only', ruleId };
}
