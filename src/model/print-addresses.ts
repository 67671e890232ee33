import type { Source } from './timeline.ts';

/**
 * A style sheet that writes behind each link to a source where that source is: on paper nobody can follow the link to its page. Kept out of the pages, which
 * would carry every address for readers who never print. CSS Syntax 3, section 4.3.5: a backslash and a quotation mark are escaped in a string.
 */
export function printAddresses(sources: readonly Source[]): string {
  return sources
    .flatMap(({ id, URL, archive }) => {
      const address = URL ?? archive?.URL;
      return address ? [`a[href$="/sources/${id}/"]::after{content:" ${address.replaceAll(/[\\"]/g, '\\$&')}"}`] : [];
    })
    .concat('a[href*="/sources/"]::after{font-family:var(--data);font-size:.8em;overflow-wrap:anywhere}\n')
    .join('\n');
}
