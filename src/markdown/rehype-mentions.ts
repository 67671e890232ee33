import type { Element, Root } from 'hast';
import { replaceNames, text } from './replace-names.ts';

/** A name that is linked where it is first mentioned. */
export interface Mention {
  /** As it stands in running text. */
  readonly name: string;
  readonly href: string;
  /** Names with the same key are one thing: only the first of them on a page becomes a link. */
  readonly key: string;
}

/** Links the first mention of each name on a page, but not in links and where `data-no-mentions` says so. */
export function rehypeMentions({ mentions }: { mentions: readonly Mention[] }) {
  const byName = new Map(mentions.map((mention) => [mention.name, mention]));
  return (tree: Root): void => {
    const linked = new Set<string>();
    replaceNames(tree, [...byName.keys()], ({ tagName, properties }) => tagName === 'a' || 'dataNoMentions' in properties, (name) => {
      const mention = byName.get(name);
      if (!mention || linked.has(mention.key)) return undefined;
      linked.add(mention.key);
      return [link(mention, name)];
    });
  };
}

function link({ href }: Mention, name: string): Element {
  return { type: 'element', tagName: 'a', properties: { href, className: ['mention'] }, children: [text(name)] };
}

/** Whether an element is a link that was made here. */
export function isMention({ properties: { className } }: Element): boolean {
  return Array.isArray(className) && className.includes('mention');
}
