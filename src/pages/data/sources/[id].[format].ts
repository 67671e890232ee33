import type { APIRoute, GetStaticPaths } from 'astro';
import { sourceItem } from '../../../citations/csl-item.ts';
import { exportResponse, inEveryFormat, type ExportFormat } from '../../../citations/exports.ts';
import { getTimeline } from '../../../content.ts';
import type { Source } from '../../../model/timeline.ts';

export const getStaticPaths: GetStaticPaths = () =>
  inEveryFormat(getTimeline().sources.map((source) => ({ params: { id: source.id }, props: { source } })));

/** A source for reference managers: the same in every language, since a source is cited in its own. */
export const GET: APIRoute<{ source: Source; format: ExportFormat }> = ({ props: { source, format } }) => exportResponse([sourceItem(source)], format);
