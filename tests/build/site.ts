import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const project = join(import.meta.dirname, '../..');

/** Builds the engine with other content, which `lay` puts below the root that it is given. `remove` takes everything away again. */
export function buildSite(lay: (root: string) => void) {
  const root = mkdtempSync(join(tmpdir(), 'site-'));
  for (const path of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) cpSync(join(project, path), join(root, path), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'));
  lay(root);
  const { status, stdout, stderr } = spawnSync(join(project, 'node_modules/.bin/astro'), ['build'], { cwd: root, encoding: 'utf8' });
  return { root, status, output: stdout + stderr, dist: join(root, 'dist'), remove: () => rmSync(root, { recursive: true }) };
}
