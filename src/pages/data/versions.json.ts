import type { APIRoute } from 'astro';
import { getTimeline, urls } from '../../content.ts';
import { forEachLocale } from '../../i18n/locales.ts';
import type { VersionListRecord } from '../../schema/record.ts';

/** Every version of every event, with its hash and where to find it. */
export const GET: APIRoute = ({ site }) => {
  const { events, withdrawn } = getTimeline();
  const absolute = (href: string) => new URL(href, site).href;
  const list: VersionListRecord = {
    versions: [...events, ...withdrawn]
      .toSorted((a, b) => a.id.localeCompare(b.id, 'en'))
      .flatMap(({ id, versions }) =>
        versions.map(({ number, on, kind, note, isDraft, sha256 }) => ({
          event: id, version: number, on: on.edtf, kind, note, draft: isDraft, sha256,
          url: absolute(urls.file(`data/events/${id}/v/${number}.json`)),
          pages: forEachLocale((locale) => absolute(urls.version(id, number, locale))),
        })),
      ),
  };
  return Response.json(list);
};
