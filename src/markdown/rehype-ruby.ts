import type { Element, ElementContent, Root } from 'hast';
import { isMention } from './rehype-mentions.ts';
import { replaceNames, text } from './replace-names.ts';

/** A name in the pieces in which it is read; a piece without `reading` is read as it is written. */
export interface ReadName {
  readonly name: string;
  readonly parts: readonly { readonly text: string; readonly reading?: string }[];
}

/**
 * Sets the reading beside the first mention of each name on a page. Not where names are not linked either, and not where `data-no-ruby` says so: a text in
 * plain words has ruby on every word or on none.
 */
export function rehypeRuby({ names }: { names: readonly ReadName[] }) {
  const byName = new Map(names.map((each) => [each.name, each]));
  return (tree: Root): void => {
    const read = new Set<string>();
    const isLeftAlone = (element: Element) =>
      (element.tagName === 'a' && !isMention(element)) || 'dataNoMentions' in element.properties || 'dataNoRuby' in element.properties;
    replaceNames(tree, [...byName.keys()], isLeftAlone, (name) => {
      if (read.has(name)) return undefined;
      read.add(name);
      return byName.get(name)?.parts.map((part) => (part.reading === undefined ? text(part.text) : ruby(part.text, part.reading)));
    });
  };
}

/** With brackets for browsers that do not know ruby. */
function ruby(base: string, reading: string): ElementContent {
  return element('ruby', [text(base), element('rp', [text('（')]), element('rt', [text(reading)]), element('rp', [text('）')])]);
}

function element(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children };
}
