import type { APIRoute, GetStaticPaths } from 'astro';
import { sourceItems } from '../../../../citations/csl-item.ts';
import { exportIds, exportResponse, type ExportFormat } from '../../../../citations/exports.ts';
import { getTimeline } from '../../../../content.ts';
import { thingPaths } from '../../../../i18n/paths.ts';
import type { TimelineEvent } from '../../../../model/timeline.ts';

export const getStaticPaths: GetStaticPaths = () =>
  thingPaths(getTimeline().events).flatMap(({ params, props: { thing } }) =>
    exportIds.map((format) => ({ params: { ...params, format }, props: { format, event: thing } })),
  );

/** All sources of an event for reference managers. */
export const GET: APIRoute<{ format: ExportFormat; event: TimelineEvent }> = ({ props: { format, event } }) => exportResponse(sourceItems(event), format);
