import type { Load } from './event-search.ts';

/** Reads the index over the network: `folder` is its address. Files other than the first carry its version, so that no cache mixes two indexes. */
export function loadFrom(folder: string): Load {
  return async (file, version) => {
    const response = await fetch(folder + file + (version ? `?v=${version}` : ''), version ? {} : { cache: 'no-cache' });
    if (!response.ok || !response.body) throw new Error(`${response.status} ${response.url}`);
    return new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).json();
  };
}
