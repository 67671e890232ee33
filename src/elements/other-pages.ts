import type { Locale } from '../i18n/locales.ts';
import { wordFor, type OtherPage } from '../search/other-page.ts';

interface Pagefind {
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: readonly { data: () => Promise<{ meta: Readonly<Record<string, string>> }> }[] }>;
}

const MOST = 20;

/** The search of all pages but events, with Pagefind: loaded only when somebody asks for it, or when no event answers. */
export class OtherPages {
  readonly #pagefind: Promise<Pagefind>;

  /** @param address of `pagefind.js` */
  constructor(address: string) {
    this.#pagefind = (import(/* @vite-ignore */ address) as Promise<Pagefind>).then(async (pagefind) => {
      await pagefind.init();
      return pagefind;
    });
  }

  /** The best pages for the first of several rows of tokens that finds any which are an answer, in a language. */
  async find(rows: readonly (readonly string[])[], locale: Locale, isAnswer: (page: OtherPage) => boolean): Promise<OtherPage[]> {
    const pagefind = await this.#pagefind;
    for (const tokens of rows) {
      const { results } = await pagefind.search(tokens.map(wordFor).join(' '));
      const found = await Promise.all(results.slice(0, MOST).map((result) => result.data()));
      const pages = found
        .map(({ meta }) => ({ sort: meta['sort'], path: meta['path'], title: meta[`title-${locale}`], text: meta[`text-${locale}`] }) as OtherPage)
        .filter(isAnswer);
      if (pages.length > 0) return pages;
    }
    return [];
  }
}
