import type { APIRoute, GetStaticPaths } from 'astro';
import { sourceItems } from '../../../../../../citations/csl-item.ts';
import { exportIds, exportResponse, type ExportFormat } from '../../../../../../citations/exports.ts';
import { getTimeline } from '../../../../../../content.ts';
import { localeIds } from '../../../../../../i18n/locales.ts';
import type { EventVersion } from '../../../../../../model/timeline.ts';

export const getStaticPaths: GetStaticPaths = () => {
  const { events, withdrawn } = getTimeline();
  return [...events, ...withdrawn].flatMap(({ id, versions }) =>
    versions.flatMap((version) =>
      localeIds.flatMap((locale) => exportIds.map((format) => ({ params: { locale, id, version: String(version.number), format }, props: { format, version } }))),
    ),
  );
};

/** All sources of a version of an event for reference managers. */
export const GET: APIRoute<{ format: ExportFormat; version: EventVersion }> = ({ props: { format, version } }) => exportResponse(sourceItems(version.state), format);
