import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Locale } from '../i18n/locales.ts';
import { linkKinds, type LinkTarget } from '../model/content.ts';
import { proseData } from './prose-data.ts';
import { parseProsePath } from './prose-path.ts';

/** Writes the address of a thing of ours in one language. */
export type WriteHref = (target: LinkTarget, locale: Locale) => string;

const INTERNAL = new RegExp(`^(?<kind>${linkKinds.join('|')}):(?<id>[^#]*)(?:#(?<fragment>.+))?$`);

/**
 * Resolves links to things of ours, `[text](event:<id>#c-<claim>)`, and refuses all that a reader could not follow: other
 * schemes, and addresses of this site that are written out and would break with its base path.
 */
export function remarkLinks({ writeHref }: { writeHref: WriteHref }) {
  return (tree: Root, file: VFile): void => {
    const { collection, id, locale } = parseProsePath(file.path);
    visit(tree, (node) => {
      if (node.type !== 'link' && node.type !== 'definition' && node.type !== 'image') return;
      const place = node.position?.start ?? { line: 1, column: 1 };
      const groups = node.type === 'image' ? undefined : INTERNAL.exec(node.url)?.groups;
      if (groups) {
        const target = {
          kind: groups['kind'] as LinkTarget['kind'],
          id: groups['id'] ?? '',
          ...(groups['fragment'] && { fragment: groups['fragment'] }),
        };
        proseData(file).links.push({ target, place: { line: place.line, column: place.column } });
        // A link to another place of the same event stays on the page, whichever version that shows.
        const isOwn = collection === 'events' && target.kind === 'event' && target.id === id;
        node.url = isOwn && target.fragment ? `#${target.fragment}` : writeHref(target, locale);
      } else if (!/^https?:\/\/[^/]+\./.test(node.url)) {
        file.message(
          `The link \`${node.url}\` leads nowhere. Give an http(s) address, or name a thing of this site: ` +
            `${linkKinds.map((kind) => `\`${kind}:id\``).join(', ')}.`,
          { place, source: 'links', ruleId: 'address' },
        );
      }
    });
  };
}
