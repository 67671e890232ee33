import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent } from '../model/check.ts';
import { ContentError } from '../model/problem.ts';
import { buildTimeline, type Timeline } from '../model/timeline.ts';
import { readContent } from './read-content.ts';

/** Reads and checks `<root>/content` and joins it. Throws `ContentError` with every problem. */
export function loadTimeline(root: string): Timeline {
  const { content, problems } = readContent(root);
  const all = [...problems, ...checkContent(content)];
  if (all.length > 0) throw new ContentError(all);
  return buildTimeline(content);
}

/** Stops a build before it begins when anything is wrong in the content, and names all of it at once. */
export function contentCheck(): AstroIntegration {
  let root: string;
  return {
    name: 'content-check',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:start': () => {
        loadTimeline(root);
      },
    },
  };
}
