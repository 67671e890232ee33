import remarkCjkFriendly from 'remark-cjk-friendly';
import type { PluggableList } from 'unified';
import { remarkCitations } from './remark-citations.ts';
import { remarkClaims } from './remark-claims.ts';
import { remarkDataOnly } from './remark-data-only.ts';
import { remarkHeadingIds } from './remark-heading-ids.ts';
import { remarkLinks, type WriteHref } from './remark-links.ts';

export interface ProseOptions {
  writeHref: WriteHref;
  /** Ids of the headings of a prose file, in order. */
  idsFor: (path: string) => readonly string[];
}

/** The plugins of our prose in their order: the same list for the site and for the check of the content. */
export function proseRemarkPlugins({ writeHref, idsFor }: ProseOptions): PluggableList {
  return [
    remarkCjkFriendly,
    remarkDataOnly,
    [remarkHeadingIds, { idsFor }],
    remarkClaims,
    remarkCitations,
    [remarkLinks, { writeHref }],
  ];
}
