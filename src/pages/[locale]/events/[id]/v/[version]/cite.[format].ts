import type { APIRoute, GetStaticPaths } from 'astro';
import { eventItem } from '../../../../../../citations/csl-item.ts';
import { exportIds, exportResponse, type ExportFormat } from '../../../../../../citations/exports.ts';
import { getTimeline, permalink } from '../../../../../../content.ts';
import { localeIds, type Locale } from '../../../../../../i18n/locales.ts';
import type { EventVersion } from '../../../../../../model/timeline.ts';

export const getStaticPaths: GetStaticPaths = () => {
  const { events, withdrawn } = getTimeline();
  return [...events, ...withdrawn].flatMap(({ id, versions }) =>
    versions.flatMap((version) =>
      localeIds.flatMap((locale) =>
        exportIds.map((format) => ({ params: { locale, id, version: String(version.number), format }, props: { locale, format, version } })),
      ),
    ),
  );
};

/** A version of an event for reference managers. */
export const GET: APIRoute<{ locale: Locale; format: ExportFormat; version: EventVersion }> = ({ props: { locale, format, version } }) =>
  exportResponse([eventItem(version, { site: getTimeline().site, locale, address: permalink(version, locale) })], format);
