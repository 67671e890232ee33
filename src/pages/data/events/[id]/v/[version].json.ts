import type { APIRoute, GetStaticPaths } from 'astro';
import { getTimeline } from '../../../../../content.ts';
import type { EventVersion } from '../../../../../model/timeline.ts';

export const getStaticPaths: GetStaticPaths = () => {
  const { events, withdrawn } = getTimeline();
  return [...events, ...withdrawn].flatMap(({ id, versions }) =>
    versions.map((version) => ({ params: { id, version: String(version.number) }, props: { version } })),
  );
};

/** One version of an event, byte for byte what its SHA-256 was made of. */
export const GET: APIRoute<{ version: EventVersion }> = ({ props }) =>
  new Response(props.version.json, { headers: { 'Content-Type': 'application/json' } });
