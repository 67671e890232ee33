import type { APIRoute, GetStaticPaths } from 'astro';
import { sourceItem } from '../../../citations/csl-item.ts';
import { exportIds, exportResponse, type ExportFormat } from '../../../citations/exports.ts';
import { getTimeline } from '../../../content.ts';
import type { Source } from '../../../model/timeline.ts';

export const getStaticPaths: GetStaticPaths = () =>
  getTimeline().sources.flatMap((source) => exportIds.map((format) => ({ params: { id: source.id, format }, props: { source, format } })));

/** A source for reference managers: the same in every language, since a source is cited in its own. */
export const GET: APIRoute<{ source: Source; format: ExportFormat }> = ({ props: { source, format } }) => exportResponse([sourceItem(source)], format);
