/** Serves `dist/` as a static host would: under the base path, with the site's own page for addresses that do not exist. */
import { preview } from 'astro';

export interface RunningServer {
  /** With a slash at its end, base path included. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Starts on the port, or the next free one. `DIST` names another folder than `dist/`. */
export async function serveDist(port: number): Promise<RunningServer> {
  const base = process.env['BASE_PATH'] ?? '/';
  const outDir = process.env['DIST'] ?? 'dist';
  const server = await preview({ root: process.cwd(), outDir, logLevel: 'error', server: { port } });
  return {
    url: new URL(base.endsWith('/') ? base : `${base}/`, `http://localhost:${server.port}`).href,
    stop: () => server.stop(),
  };
}
