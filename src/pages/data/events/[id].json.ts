import type { APIRoute, GetStaticPaths } from 'astro';
import { getTimeline, recordOf } from '../../../content.ts';
import type { TimelineEvent } from '../../../model/timeline.ts';

export const getStaticPaths: GetStaticPaths = () =>
  getTimeline().events.map((event) => ({ params: { id: event.id }, props: { event } }));

/** One event as data. */
export const GET: APIRoute<{ event: TimelineEvent }> = ({ props }) => Response.json(recordOf(props.event));
