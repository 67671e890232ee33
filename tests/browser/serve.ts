import type { TestProject } from 'vitest/node';
import { serveDist } from '../../scripts/server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the served site, with a slash at its end. */
    url: string;
  }
}

/** Serves the built site for all browser tests. */
export default async function setup(project: TestProject) {
  const server = await serveDist(4380);
  project.provide('url', server.url);
  return () => server.stop();
}
