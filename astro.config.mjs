import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { defaultLocale, localeIds, locales } from './src/i18n/locales.ts';
import { proseRemarkPlugins } from './src/markdown/plugins.ts';
import { contentCheck } from './src/reader/content-check.ts';
import { readHeadingIds } from './src/reader/prose-file.ts';
import { searchIndex } from './src/search-index/search-index.ts';
import { makeUrls } from './src/urls.ts';

/** The address and the path that the site is served under; both are part of its links, so they are set when it is built. */
const site = process.env.SITE ?? 'https://example.org';
const base = process.env.BASE_PATH ?? '/';
const { of: writeHref } = makeUrls(base);

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  scopedStyleStrategy: 'where',
  i18n: { locales: [...localeIds], defaultLocale, routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false } },
  integrations: [
    contentCheck(),
    mdx(),
    sitemap({
      // Versions and connections stay readable, but what is to be found is the event.
      filter: (address) => !/\/(v\/\d+|connections)\//.test(address),
      i18n: { defaultLocale, locales: Object.fromEntries(localeIds.map((id) => [id, locales[id].label])) },
    }),
    searchIndex(),
  ],
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: proseRemarkPlugins({ writeHref, idsFor: readHeadingIds }),
    }),
  },
  // No style stands in a page: the security policy forbids it, and a file is kept from one page to the next.
  build: { inlineStylesheets: 'never' },
  vite: {
    // Scripts as files of their own: a page of text is read before them, and keeps them from one page to the next.
    // Scripts that wait are small: nothing of them is loaded ahead, nor listed for it.
    build: { assetsInlineLimit: 0, modulePreload: false, rolldownOptions: { checks: { moduleLevelDirective: false } } },
  },
});
