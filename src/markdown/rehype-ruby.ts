import type { Element, ElementContent, Root } from 'hast';
import type { HardName, NamePart } from '../model/readings.ts';
import { isMention } from './rehype-mentions.ts';
import { replaceNames, text } from './replace-names.ts';

/**
 * Sets the reading beside each word of hard names where it is first met on a page. Not where names are not linked either, and not where `data-no-ruby` says so: a text in
 * plain words has ruby on every word or on none.
 */
export function rehypeRuby({ names }: { names: readonly HardName[] }) {
  const byName = new Map(names.map((each) => [each.name, each]));
  return (tree: Root): void => {
    const read = new Set<string>();
    const isLeftAlone = (element: Element) =>
      (element.tagName === 'a' && !isMention(element)) || 'dataNoMentions' in element.properties || 'dataNoRuby' in element.properties;
    replaceNames(tree, [...byName.keys()], isLeftAlone, (name) => {
      const { parts = [] } = byName.get(name) ?? {};
      const isNew = ({ text: word, reading }: NamePart) => reading !== undefined && !read.has(word);
      if (!parts.some(isNew)) return undefined;
      return parts.map((part) => {
        if (part.reading === undefined || !isNew(part)) return text(part.text);
        read.add(part.text);
        return ruby(part.text, part.reading);
      });
    });
  };
}

/** With brackets for browsers that do not know ruby. What reads aloud knows the word, and is not to say it twice. */
function ruby(base: string, reading: string): ElementContent {
  return element('ruby', [text(base), element('rp', [text('（')]), element('rt', [text(reading)], { ariaHidden: 'true' }), element('rp', [text('）')])]);
}

function element(tagName: string, children: ElementContent[], properties: Element['properties'] = {}): Element {
  return { type: 'element', tagName, properties, children };
}
