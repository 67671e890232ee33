import type { APIRoute } from 'astro';
import { getTimeline, recordOf } from '../../content.ts';
import type { EventListRecord } from '../../schema/record.ts';

/** All events as data. */
export const GET: APIRoute = () => {
  const { site, events } = getTimeline();
  const list: EventListRecord = { title: site.title, licence: site.licence.URL, events: events.map(recordOf) };
  return Response.json(list);
};
