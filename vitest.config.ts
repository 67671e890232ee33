import { defineConfig } from 'vitest/config';

/** `unit` needs nothing; `content` reads fixtures; `build` builds other content; `site` and `browser` look at `dist/`, so build it first (`npm test` does). */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['src/**/*.test.ts'] } },
      { test: { name: 'content', include: ['tests/content/*.test.ts'], testTimeout: 60_000 } },
      { test: { name: 'build', include: ['tests/build/*.test.ts'], testTimeout: 180_000, hookTimeout: 180_000 } },
      { test: { name: 'site', include: ['tests/site/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 } },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/*.test.ts'],
          globalSetup: ['tests/browser/serve.ts'],
          testTimeout: 180_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
