import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const folder = join(import.meta.dirname, 'styles');
const files = readdirSync(folder).filter((name) => name.endsWith('.csl') || name.endsWith('.xml'));
const ours = 'sist02.csl';

describe('a style or locale by others', () => {
  test.each(files.filter((name) => name !== ours))('%s names who made it and its licence', (name) => {
    const [info = ''] = /<info>[^]*<\/info>/.exec(readFileSync(join(folder, name), 'utf8')) ?? [];
    expect(info).toMatch(/<(author|translator)>\s*<name>[^<]+<\/name>/);
    expect(info).toContain('<rights license="http://creativecommons.org/licenses/by-sa/3.0/">');
    expect(info).toMatch(/<updated>\d{4}-\d\d-\d\dT/);
  });
});
