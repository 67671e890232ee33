import { locales, type Locale } from '../i18n/locales.ts';
import { newestVersion } from '../model/revisions.ts';
import type { Thread, TimelineEvent } from '../model/timeline.ts';
import type { SiteFile } from '../schema/site.ts';
import type { Feed } from './feed.ts';

/** Absolute addresses of the thread, and of an event. */
export interface ThreadAddresses {
  readonly thread: string;
  readonly event: (event: TimelineEvent) => string;
}

/** A thread as a feed in one language: an entry for each step in the order of the path, new when a version of its event is. */
export function threadFeed(thread: Thread, { site, locale, addresses }: { site: SiteFile; locale: Locale; addresses: ThreadAddresses }): Feed {
  const updated = newestVersion(thread.steps.map(({ event }) => event))?.on.latest;
  if (updated === undefined) throw new Error(`The thread \`${thread.id}\` has no step with a version.`);
  return {
    id: addresses.thread,
    title: thread.title[locale],
    summary: thread.summary[locale],
    language: locales[locale].label,
    author: site.editors[locale],
    licence: { name: site.licence.name[locale], address: site.licence.URL },
    updated,
    entries: thread.steps.map(({ event, text }) => {
      const { title, summary } = event.prose[locale];
      const [first, last] = [event.versions[0], event.versions.at(-1)];
      return {
        id: `${addresses.thread}#e-${event.id}`,
        address: addresses.event(event),
        title,
        summary,
        text: [text[locale], summary],
        published: first?.on.latest ?? updated,
        updated: last?.on.latest ?? updated,
      };
    }),
  };
}
