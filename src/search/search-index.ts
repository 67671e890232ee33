import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';

/** Parts of Pagefind that come with every index and that this site does not use: it has its own interface. */
const UNUSED = [
  'pagefind-ui.js', 'pagefind-ui.css', 'pagefind-modular-ui.js', 'pagefind-modular-ui.css', 'pagefind-highlight.js',
  'pagefind-component-ui.js', 'pagefind-component-ui.css',
];

/**
 * Indexes the built pages with Pagefind, one index for each language. Pages carry no Pagefind filters: it writes those in an order that changes
 * from build to build.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const { index, errors } = await pagefind.createIndex();
        if (!index) throw new Error(`The search index could not be made: ${errors.join(' ')}`);
        const added = await index.addDirectory({ path: dist });
        const outputPath = join(dist, 'pagefind');
        const written = await index.writeFiles({ outputPath });
        const failures = [...added.errors, ...written.errors];
        if (failures.length > 0) throw new Error(`The search index could not be made: ${failures.join(' ')}`);
        await pagefind.close();
        await Promise.all(UNUSED.map((file) => rm(join(outputPath, file), { force: true })));
        await sortEntry(join(outputPath, 'pagefind-entry.json'));
        logger.info(`${added.page_count} pages indexed for search`);
      },
    },
  };
}

/** Pagefind writes the languages of its entry file in any order; two builds of one commit must not differ. */
async function sortEntry(file: string): Promise<void> {
  const entry = JSON.parse(await readFile(file, 'utf8')) as { languages: Record<string, unknown> };
  const languages = Object.fromEntries(Object.entries(entry.languages).sort(([a], [b]) => a.localeCompare(b, 'en')));
  await writeFile(file, JSON.stringify({ ...entry, languages }));
}
