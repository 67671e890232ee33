import { stringsOf } from '../i18n/index.ts';
import { isLocale } from '../i18n/locales.ts';
import { bestPlaces, type FoundPage } from '../search/best-places.ts';
import { queryForms } from '../search/query.ts';

interface Pagefind {
  init: () => Promise<void>;
  debouncedSearch: (query: string) => Promise<{ results: Results } | null>;
  search: (query: string) => Promise<{ results: Results }>;
}

type Results = readonly { data: () => Promise<FoundPage> }[];

const PAGE_SIZE = 10;
const PLACES = 2;

/**
 * `<site-search data-index="…/pagefind.js">`: finds as one types, in the language of the page, and keeps the query in the address, so that a search can be
 * linked to. Wraps a form with a search box, an element with `role="status"`, a list `.results` and a button `.more`.
 */
class SiteSearch extends HTMLElement {
  #pagefind: Promise<Pagefind> | undefined;
  #results: Results = [];
  #shown = 0;

  get #t() {
    const { lang } = document.documentElement;
    return stringsOf(isLocale(lang) ? lang : 'en').search;
  }
  get #box(): HTMLInputElement {
    return this.querySelector('input[type="search"]') as HTMLInputElement;
  }
  get #status(): HTMLElement {
    return this.querySelector('[role="status"]') as HTMLElement;
  }
  get #list(): HTMLElement {
    return this.querySelector('.results') as HTMLElement;
  }
  get #more(): HTMLButtonElement {
    return this.querySelector('.more') as HTMLButtonElement;
  }

  connectedCallback(): void {
    const prompt = this.#status.textContent ?? '';
    const query = new URLSearchParams(location.search).get('q') ?? '';
    this.#box.value = query;
    if (query) void this.#search(query, prompt);
    else this.#box.focus();
    this.#box.addEventListener('focus', () => void this.#load(), { once: true });
    this.#box.addEventListener('input', () => void this.#search(this.#box.value, prompt));
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#search(this.#box.value, prompt);
    });
    this.#more.addEventListener('click', () => void this.#showMore());
  }

  #load(): Promise<Pagefind> {
    this.#pagefind ??= (import(/* @vite-ignore */ this.dataset['index'] ?? '') as Promise<Pagefind>).then(async (pagefind) => {
      await pagefind.init();
      return pagefind;
    });
    return this.#pagefind;
  }

  async #search(text: string, prompt: string): Promise<void> {
    const query = text.trim();
    const address = new URL(location.href);
    if (query) address.searchParams.set('q', query);
    else address.searchParams.delete('q');
    history.replaceState(null, '', address);
    if (!query) {
      this.#show([], prompt);
      return;
    }
    try {
      if (this.#results.length === 0) this.#status.textContent = this.#t.loading;
      const pagefind = await this.#load();
      const [first = query, ...others] = queryForms(query);
      const found = await pagefind.debouncedSearch(first);
      // Null: another letter was typed meanwhile, and its search answers.
      if (!found) return;
      let { results } = found;
      for (const form of others) {
        if (results.length === 0) ({ results } = await pagefind.search(form));
      }
      const { length } = results;
      this.#show(results, length > 0 ? this.#t.count(length, query) : this.#t.none(query));
      await this.#showMore();
    } catch {
      this.#show([], this.#t.failed);
    }
  }

  #show(results: Results, status: string): void {
    this.#results = results;
    this.#shown = 0;
    this.#list.replaceChildren();
    this.#more.hidden = true;
    this.#status.textContent = status;
  }

  async #showMore(): Promise<void> {
    const results = this.#results;
    const start = this.#shown;
    const pages = await Promise.all(results.slice(start, start + PAGE_SIZE).map((result) => result.data()));
    if (results !== this.#results) return;
    this.#list.append(...pages.map((page) => this.#item(page)));
    if (start > 0) this.#list.children[start]?.querySelector('a')?.focus();
    this.#shown = start + pages.length;
    this.#more.hidden = this.#shown >= results.length;
  }

  #item(page: FoundPage): HTMLLIElement {
    const item = document.createElement('li');
    const places = bestPlaces(page, PLACES);
    const sort = page.meta['sort'] as keyof ReturnType<typeof stringsOf>['search']['kinds'] | undefined;
    const meta = [sort && this.#t.kinds[sort], page.meta['date'], page.meta['jurisdiction']].filter(Boolean).join(' · ');
    item.append(
      paragraph('meta', [meta]),
      paragraph('title', [link(page.url, places[0]?.id, [page.meta['title'] ?? page.url])]),
      ...places.map(({ id, excerpt }) =>
        paragraph('excerpt', [link(page.url, id, excerpt.map(({ text, isMatch }) => (isMatch ? mark(text) : text)))]),
      ),
    );
    return item;
  }
}

function paragraph(className: string, children: (Node | string)[]): HTMLParagraphElement {
  const element = document.createElement('p');
  element.className = className;
  element.append(...children);
  return element;
}

function link(url: string, id: string | undefined, children: (Node | string)[]): HTMLAnchorElement {
  const element = document.createElement('a');
  element.href = id ? `${url}#${id}` : url;
  element.append(...children);
  return element;
}

function mark(text: string): HTMLElement {
  const element = document.createElement('mark');
  element.textContent = text;
  return element;
}

customElements.define('site-search', SiteSearch);
