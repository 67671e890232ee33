import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { loadTimeline } from '../reader/content-check.ts';
import { makeEventIndex } from './event-index.ts';
import { otherPages } from './other-pages.ts';

/** Parts of Pagefind that come with every index and that this site does not use: it has its own interface. */
const UNUSED = [
  'pagefind-ui.js', 'pagefind-ui.css', 'pagefind-modular-ui.js', 'pagefind-modular-ui.css', 'pagefind-highlight.js',
  'pagefind-component-ui.js', 'pagefind-component-ui.css',
];

/**
 * Indexes the events for the search of this project (`event-index.ts`), and all other pages with Pagefind. Its records carry no filters: it writes those in
 * an order that changes from build to build.
 */
export function searchIndex(): AstroIntegration {
  let root: string;
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const timeline = loadTimeline(root);
        const folder = join(dist, 'search-index');
        await mkdir(folder, { recursive: true });
        await Promise.all([...makeEventIndex(timeline)].map(([name, bytes]) => writeFile(join(folder, name), bytes)));
        logger.info(`${timeline.events.length} events indexed for search`);

        const { index, errors } = await pagefind.createIndex();
        if (!index) throw new Error(`The search index could not be made: ${errors.join(' ')}`);
        const pages = otherPages(timeline);
        const added = await Promise.all(pages.map((page) => index.addCustomRecord(page)));
        const outputPath = join(dist, 'pagefind');
        const written = await index.writeFiles({ outputPath });
        const failures = [...added.flatMap((page) => page.errors), ...written.errors];
        if (failures.length > 0) throw new Error(`The search index could not be made: ${failures.join(' ')}`);
        await pagefind.close();
        await Promise.all(UNUSED.map((file) => rm(join(outputPath, file), { force: true })));
        logger.info(`${pages.length} other pages indexed for search`);
      },
    },
  };
}
