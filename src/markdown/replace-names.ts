import type { Element, ElementContent, Root, Text } from 'hast';
import { SKIP, visitParents } from 'unist-util-visit-parents';

/** Headings stay plain, and words in another language or of somebody else are left alone. */
const LEFT_ALONE = new Set(['button', 'code', 'q', 'blockquote', 'script', 'style', 'h1', 'h2', 'h3', 'h4', 'sup']);

/**
 * Puts something in place of names in running text: what `replace` gives for a name that was found; undefined leaves it. The longest name that fits wins; a
 * name inside a longer word does not count: Latin letters and digits, and katakana, must end where the name ends. What `isLeftAlone` is not searched.
 */
export function replaceNames(
  tree: Root,
  names: readonly string[],
  isLeftAlone: (element: Element) => boolean,
  replace: (name: string) => readonly ElementContent[] | undefined,
): void {
  const pattern = matchAny(names);
  if (!pattern) return;
  visitParents(tree, (node, ancestors) => {
    if (node.type === 'element') return LEFT_ALONE.has(node.tagName) || isLeftAlone(node) ? SKIP : undefined;
    const parent = ancestors.at(-1);
    if (node.type !== 'text' || !parent) return undefined;
    const parts: ElementContent[] = [];
    let end = 0;
    for (const match of node.value.matchAll(pattern)) {
      const replacement = replace(match[0]);
      if (!replacement) continue;
      if (match.index > end) parts.push(text(node.value.slice(end, match.index)));
      parts.push(...replacement);
      end = match.index + match[0].length;
    }
    if (parts.length === 0) return undefined;
    if (end < node.value.length) parts.push(text(node.value.slice(end)));
    const siblings = parent.children as ElementContent[];
    const index = siblings.indexOf(node as Text);
    siblings.splice(index, 1, ...parts);
    return [SKIP, index + parts.length];
  });
}

export function text(value: string): Text {
  return { type: 'text', value };
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
