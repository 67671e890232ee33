import type { APIRoute, GetStaticPaths } from 'astro';
import { eventItem } from '../../../../citations/csl-item.ts';
import { exportIds, exportResponse, type ExportFormat } from '../../../../citations/exports.ts';
import { getTimeline, permalink } from '../../../../content.ts';
import type { Locale } from '../../../../i18n/locales.ts';
import { thingPaths } from '../../../../i18n/paths.ts';
import type { EventVersion } from '../../../../model/timeline.ts';

export const getStaticPaths: GetStaticPaths = () =>
  thingPaths(getTimeline().events).flatMap(({ params, props: { locale, thing } }) =>
    exportIds.map((format) => ({ params: { ...params, format }, props: { locale, format, version: thing.versions.at(-1) } })),
  );

/** The latest version of an event for reference managers. */
export const GET: APIRoute<{ locale: Locale; format: ExportFormat; version: EventVersion }> = ({ props: { locale, format, version } }) =>
  exportResponse([eventItem(version, { site: getTimeline().site, locale, address: permalink(version, locale) })], format);
