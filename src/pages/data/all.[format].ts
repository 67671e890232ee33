import type { APIRoute, GetStaticPaths } from 'astro';
import { eventItem, sourceItem } from '../../citations/csl-item.ts';
import { exportIds, exportResponse, type ExportFormat } from '../../citations/exports.ts';
import { getTimeline, permalink } from '../../content.ts';
import { localeIds } from '../../i18n/locales.ts';

export const getStaticPaths: GetStaticPaths = () => exportIds.map((format) => ({ params: { format }, props: { format } }));

/** Everything for reference managers: the latest version of each event in each language, and all sources. */
export const GET: APIRoute<{ format: ExportFormat }> = ({ props: { format } }) => {
  const { site, events, sources } = getTimeline();
  const own = events.flatMap(({ versions }) => {
    const version = versions.at(-1);
    return version ? localeIds.map((locale) => eventItem(version, { site, locale, address: permalink(version, locale) })) : [];
  });
  return exportResponse([...own, ...sources.map(sourceItem)], format);
};
