import type { Element, ElementContent, Root, Text } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { SKIP, visitParents } from 'unist-util-visit-parents';

/** A name that is linked where it is first mentioned. */
export interface Mention {
  /** As it stands in running text. */
  readonly name: string;
  readonly href: string;
  /** Names with the same key are one thing: only the first of them on a page becomes a link. */
  readonly key: string;
}

/** Links stay whole, headings stay plain, and words in another language or of somebody else are left alone. */
const LEFT_ALONE = new Set(['a', 'button', 'code', 'q', 'blockquote', 'script', 'style', 'h1', 'h2', 'h3', 'h4', 'sup']);

/**
 * Links the first mention of each name on a page. The longest name that fits wins; a name inside a longer word does not count:
 * Latin letters and digits, and katakana, must end where the name ends.
 */
export function rehypeMentions({ mentions }: { mentions: readonly Mention[] }) {
  const byName = new Map(mentions.map((mention) => [mention.name, mention]));
  const pattern = matchAny([...byName.keys()]);
  return (tree: Root): void => {
    if (!pattern) return;
    const linked = new Set<string>();
    visitParents(tree, (node, ancestors) => {
      if (node.type === 'element') return LEFT_ALONE.has(node.tagName) || node.properties['dataNoMentions'] !== undefined ? SKIP : undefined;
      const parent = ancestors.at(-1);
      if (node.type !== 'text' || !parent) return undefined;
      const parts: ElementContent[] = [];
      let end = 0;
      for (const match of node.value.matchAll(pattern)) {
        const mention = byName.get(match[0]);
        if (!mention || linked.has(mention.key)) continue;
        linked.add(mention.key);
        if (match.index > end) parts.push(text(node.value.slice(end, match.index)));
        parts.push(link(mention, match[0]));
        end = match.index + match[0].length;
      }
      if (parts.length === 0) return undefined;
      if (end < node.value.length) parts.push(text(node.value.slice(end)));
      const siblings = parent.children as ElementContent[];
      const index = siblings.indexOf(node as Text);
      siblings.splice(index, 1, ...parts);
      return [SKIP, index + parts.length];
    });
  };
}

/** Links first mentions in a piece of HTML. */
export function linkMentions(html: string, mentions: readonly Mention[]): string {
  return String(
    unified()
      .use(rehypeParse, { fragment: true })
      .use(rehypeMentions, { mentions })
      .use(rehypeStringify, { closeSelfClosing: false })
      .processSync(html),
  );
}

function matchAny(names: readonly string[]): RegExp | undefined {
  if (names.length === 0) return undefined;
  const alternatives = names
    .toSorted((a, b) => b.length - a.length)
    .map((name) => `${boundary(name[0] ?? '', '<!')}${RegExp.escape(name)}${boundary(name.at(-1) ?? '', '!')}`);
  return new RegExp(alternatives.join('|'), 'gu');
}

/** What may not stand beside the first or last letter of a name. */
function boundary(letter: string, look: '<!' | '!'): string {
  if (/[\p{Script=Latin}\d]/u.test(letter)) return `(?${look}[\\p{Script=Latin}\\d])`;
  if (/[\p{Script=Katakana}ー]/u.test(letter)) return `(?${look}[\\p{Script=Katakana}ー・])`;
  return '';
}

function text(value: string): Text {
  return { type: 'text', value };
}

function link({ href }: Mention, name: string): Element {
  return { type: 'element', tagName: 'a', properties: { href, className: ['mention'] }, children: [text(name)] };
}
