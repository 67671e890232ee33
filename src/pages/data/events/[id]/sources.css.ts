import type { APIRoute, GetStaticPaths } from 'astro';
import { getTimeline } from '../../../../content.ts';
import { printAddresses } from '../../../../model/print-addresses.ts';
import type { EventVersion } from '../../../../model/timeline.ts';

export const getStaticPaths: GetStaticPaths = () => {
  const { events, withdrawn } = getTimeline();
  return [...events, ...withdrawn].map(({ id, versions }) => ({ params: { id }, props: { versions } }));
};

/** Where the sources of an event are, for paper: those of all its versions. */
export const GET: APIRoute<{ versions: readonly EventVersion[] }> = ({ props: { versions } }) =>
  new Response(printAddresses([...new Set(versions.flatMap(({ state }) => state.sources))]), { headers: { 'content-type': 'text/css; charset=utf-8' } });
