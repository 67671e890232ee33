import type { APIRoute } from 'astro';
import { getTimeline } from '../../content.ts';
import { facetValuesOf } from '../../model/facets.ts';

/** `/data/timeline-values.json`: id of an event → its values in each facet, which the filter of the timeline reads. */
export const GET: APIRoute = () => Response.json(Object.fromEntries(getTimeline().events.map((event) => [event.id, facetValuesOf(event)])));
