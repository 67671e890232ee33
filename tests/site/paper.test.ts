import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mediaOnPaper, PAPER_WIDTHS } from '../../src/elements/media-on-paper.ts';
import { dist } from '../dist.ts';

const folder = join(dist, '_astro');
const queries = readdirSync(folder).filter((file) => file.endsWith('.css')).flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(/@media\s+([^{]+?)\s*\{/g)].map(([, query = '']) => query));

test('every condition in the style sheets that paper changes is understood when pages are numbered', () => {
  expect(queries.length).toBeGreaterThan(10);
  for (const query of queries) expect(mediaOnPaper(query), query).not.toMatch(/print|screen|width|height|orientation/);
});

test('the layout on paper is the same whatever margins the print dialog proposes', () => {
  for (const query of queries) expect(mediaOnPaper(query, PAPER_WIDTHS.most), query).toBe(mediaOnPaper(query, PAPER_WIDTHS.least));
});
