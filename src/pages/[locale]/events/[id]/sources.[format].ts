import type { APIRoute, GetStaticPaths } from 'astro';
import { sourceItems } from '../../../../citations/csl-item.ts';
import { exportResponse, inEveryFormat, type ExportFormat } from '../../../../citations/exports.ts';
import { getTimeline } from '../../../../content.ts';
import { thingPaths } from '../../../../i18n/paths.ts';
import type { TimelineEvent } from '../../../../model/timeline.ts';

export const getStaticPaths: GetStaticPaths = () => inEveryFormat(thingPaths(getTimeline().events));

/** All sources of an event for reference managers. */
export const GET: APIRoute<{ format: ExportFormat; thing: TimelineEvent }> = ({ props: { format, thing } }) => exportResponse(sourceItems(thing), format);
