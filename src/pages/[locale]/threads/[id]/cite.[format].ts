import type { APIRoute, GetStaticPaths } from 'astro';
import { threadItem } from '../../../../citations/csl-item.ts';
import { exportIds, exportResponse, type ExportFormat } from '../../../../citations/exports.ts';
import { getTimeline, urls } from '../../../../content.ts';
import type { Locale } from '../../../../i18n/locales.ts';
import { thingPaths } from '../../../../i18n/paths.ts';
import type { Thread } from '../../../../model/timeline.ts';

export const getStaticPaths: GetStaticPaths = () =>
  thingPaths(getTimeline().threads).flatMap(({ params, props }) => exportIds.map((format) => ({ params: { ...params, format }, props: { ...props, format } })));

/** A thread for reference managers. */
export const GET: APIRoute<{ locale: Locale; format: ExportFormat; thing: Thread }> = ({ props: { locale, format, thing }, site }) => {
  const address = new URL(urls.of({ kind: 'thread', id: thing.id }, locale), site).href;
  return exportResponse([threadItem(thing, { site: getTimeline().site, locale, address })], format);
};
