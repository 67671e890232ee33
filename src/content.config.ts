import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

/**
 * Prose only: Astro renders it. Everything else, and the checks of the prose itself, goes through `reader/`, which can name the line of a
 * problem in any file and list all problems at once.
 */
const prose = defineCollection({
  loader: glob({ base: './content', pattern: ['{events,pages}/*/*.mdx', 'events/*/versions/*/*.mdx'], generateId: ({ entry }) => entry.replace(/\.mdx$/, '') }),
});

export const collections = { prose };
