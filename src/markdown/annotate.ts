import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { HardName } from '../model/readings.ts';
import { rehypeMentions, type Mention } from './rehype-mentions.ts';
import { rehypeRuby } from './rehype-ruby.ts';

/** Links first mentions in a piece of HTML, and sets readings beside them. */
export function annotate(html: string, mentions: readonly Mention[], names: readonly HardName[] = []): string {
  return String(
    unified()
      .use(rehypeParse, { fragment: true })
      .use(rehypeMentions, { mentions })
      .use(rehypeRuby, { names })
      .use(rehypeForgetLimits)
      .use(rehypeStringify, { closeSelfClosing: false })
      .processSync(html),
  );
}

/** Takes away the attributes that said where nothing is to be put: nobody else reads them. */
function rehypeForgetLimits() {
  return (tree: Root): void => {
    visit(tree, 'element', ({ properties }) => {
      delete properties['dataNoMentions'];
      delete properties['dataNoRuby'];
    });
  };
}
