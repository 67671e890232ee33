import type { APIRoute } from 'astro';
import { drawConnections } from '../../../../components/connections-drawing.ts';
import { getTimeline } from '../../../../content.ts';
import type { Locale } from '../../../../i18n/locales.ts';
import { thingPaths } from '../../../../i18n/paths.ts';
import { isConnected } from '../../../../model/connections.ts';
import type { TimelineEvent } from '../../../../model/timeline.ts';

export const getStaticPaths = () => thingPaths(getTimeline().events.filter(isConnected));

/** The connections of an event as a drawing. */
export const GET: APIRoute<{ locale: Locale; thing: TimelineEvent }> = ({ props: { locale, thing } }) =>
  new Response(drawConnections(thing, locale).svg, { headers: { 'Content-Type': 'image/svg+xml' } });
