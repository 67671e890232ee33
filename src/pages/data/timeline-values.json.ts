import type { APIRoute } from 'astro';
import { drawColumns } from '../../components/strip-columns.ts';
import { getTimeline } from '../../content.ts';
import { facetValuesOf } from '../../model/facets.ts';
import { layOutOverview, overviewFrom, stretchesOf } from '../../model/overview.ts';

/** `/data/timeline-values.json`: id of an event → its values in each facet, and its bars in the strips, which the filter of the timeline reads. */
export const GET: APIRoute = () => {
  const timeline = getTimeline();
  const stretches = Map.groupBy(stretchesOf(layOutOverview(timeline, overviewFrom(timeline))), ({ event }) => event);
  return Response.json(Object.fromEntries(timeline.events.map((event) => [event.id, { values: facetValuesOf(event), columns: drawColumns(stretches.get(event) ?? []) }])));
};
