import { isLocale, localeIds, locales, type Locale } from '../i18n/locales.ts';
import { searchStringsOf } from '../i18n/search.ts';
import { EventSearch, type Answer } from '../search/event-search.ts';
import { excerptOf, matchesIn } from '../search/excerpt.ts';
import { isFiltered, passing, readFilters, writeFilters, type Filters } from '../search/filters.ts';
import { facets } from '../search/format.ts';
import { loadFrom } from '../search/load.ts';
import type { OtherPage } from '../search/other-page.ts';
import { QUERY_LETTERS, type Unit } from '../search/query.ts';
import type { RankedEvent } from '../search/rank.ts';
import { readSymbols, tokensOf } from '../search/symbols.ts';
import { element, link, marked } from './dom.ts';
import type { OtherPages } from './other-pages.ts';
import { FilterForm, type Labels } from './search-filters.ts';

/** Results shown at once, and places of each. */
const PAGE_SIZE = 10;
const FIRST = 2;
const PLACES = 2;
/** A query is repeated in messages up to this length. */
const SHOWN_LETTERS = 60;
/** Where the filters have a column of their own (as in the style sheet), they are open. */
const WIDE = '(min-width: 64rem)';
/** The folder of the pages of what bears names, by the first letters of its key in the index. */
const FOLDERS: Readonly<Record<string, string>> = { '@a': 'actors', '@t': 'glossary', '@j': 'jurisdictions' };

/**
 * `<site-search>`: finds events as one types, and other pages when asked. What is searched for, the filters and the order stand in the address, so that a
 * search can be linked to. Takes the addresses of the index, of Pagefind and of the site from its data attributes, and the parts of the page from inside.
 */
class SiteSearch extends HTMLElement {
  #search: Promise<EventSearch> | undefined;
  #others: OtherPages | undefined;
  #form: FilterForm | undefined;
  #filters: Filters = readFilters(new URLSearchParams(location.search));
  #answer: Answer | undefined;
  #shown = 0;
  /** Counts the searches: an answer that comes after a later question is dropped. */
  #run = 0;

  get #locale(): Locale {
    const { lang } = document.documentElement;
    return isLocale(lang) ? lang : localeIds[0];
  }
  get #t() {
    return searchStringsOf(this.#locale);
  }
  #part<T extends HTMLElement = HTMLElement>(selector: string): T {
    return this.querySelector(selector) as T;
  }
  get #box(): HTMLInputElement {
    return this.#part('input[type="search"]');
  }

  connectedCallback(): void {
    const labels = JSON.parse(this.#part('.labels').textContent ?? '') as Labels;
    this.#form = new FilterForm(this, labels, (filters) => {
      this.#filters = filters;
      void this.#ask();
    });
    this.#part<HTMLDetailsElement>('.filters').open = matchMedia(WIDE).matches;
    this.#box.value = new URLSearchParams(location.search).get('q') ?? '';
    if (this.#box.value || isFiltered(this.#filters)) void this.#ask();
    else this.#box.focus();
    this.#box.addEventListener('focus', () => void this.#open().catch(() => undefined), { once: true });
    this.#box.addEventListener('input', () => void this.#ask());
    this.querySelector('form[role="search"]')?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#ask();
    });
    this.#part('.more').addEventListener('click', () => void this.#showMore(true));
    this.#part('.search-others').addEventListener('click', () => void this.#askOthers());
    document.addEventListener('keydown', (event) => this.#key(event));
  }

  #open(): Promise<EventSearch> {
    this.#search ??= EventSearch.open(loadFrom(this.dataset['index'] ?? ''));
    return this.#search;
  }

  async #ask(): Promise<void> {
    this.#run += 1;
    const run = this.#run;
    const query = this.#box.value.trim();
    this.#keepInAddress(query);
    if (!query && !isFiltered(this.#filters)) {
      this.#part('.found').hidden = true;
      this.#say(this.dataset['prompt'] ?? '');
      this.ariaBusy = 'false';
      return;
    }
    this.ariaBusy = 'true';
    try {
      if (!this.#answer) this.#say(this.#t.loading);
      const search = await this.#open();
      const answer = query ? await search.search(query, this.#locale) : everything(search, this.#locale);
      if (run !== this.#run) return;
      await this.#show(search, answer, query);
    } catch {
      if (run === this.#run) {
        this.#part('.found').hidden = true;
        this.#say(this.#t.failed);
      }
    }
    if (run === this.#run) this.ariaBusy = 'false';
  }

  #keepInAddress(query: string): void {
    const address = new URL(location.href);
    if (query) address.searchParams.set('q', query);
    else address.searchParams.delete('q');
    writeFilters(this.#filters, address.searchParams);
    history.replaceState(null, '', address);
  }

  async #show(search: EventSearch, answer: Answer, query: string): Promise<void> {
    const { catalogue } = search;
    const t = this.#t;
    const all = answer.events.map(({ event }) => event);
    const kept = new Set(passing(all, this.#filters, catalogue));
    this.#answer = { ...answer, events: ordered(answer.events.filter(({ event }) => kept.has(event)), this.#filters.sort, catalogue.events) };
    this.#shown = 0;
    this.#form?.show(this.#filters, all, catalogue);
    for (const list of this.querySelectorAll('.group .results, .others .results')) list.replaceChildren();
    for (const group of this.querySelectorAll<HTMLElement>('.group')) group.hidden = true;
    this.#part('.others .status').textContent = '';
    this.#part('.search-others').hidden = false;
    this.#part('.others').hidden = !query;
    this.#part('.found').hidden = false;
    this.#placeGroups();

    const count = this.#answer.events.length;
    const shown = query.length > SHOWN_LETTERS ? `${[...query].slice(0, SHOWN_LETTERS).join('')}…` : query;
    this.#part('.readings').replaceChildren(
      ...answer.readings.filter(({ typed, meant }) => typed !== meant).map(({ typed, meant }) => element('li', '', [t.reading(typed, meant)])),
      ...(answer.isCut ? [element('li', '', [t.cut(QUERY_LETTERS)])] : []),
    );
    this.#showNamed(search, answer);
    this.#say(!query ? t.countAll(count) : count > 0 ? t.count(count, shown) : t.none(shown));
    if (count === 0 && query) {
      this.#suggest(search);
      await this.#askOthers();
    } else {
      await this.#showMore(false);
    }
  }

  /** The language that answers best comes first; in an order of time, that of the page. */
  #placeGroups(): void {
    const [first] = this.#answer?.events ?? [];
    const best = this.#filters.sort === 'relevance' && first ? localeIds[first.locale] : this.#locale;
    this.#part('.group').before(this.#part(`.group[data-locale="${best}"]`));
  }

  #showNamed({ catalogue }: EventSearch, { bearers }: Answer): void {
    const links = bearers.flatMap((number) => {
      const [key = '', names = []] = catalogue.bearers[number] ?? [];
      const folder = FOLDERS[key.slice(0, 2)];
      const name = names[localeIds.indexOf(this.#locale)] ?? '';
      return folder ? [link(`${this.dataset['root']}${this.#locale}/${folder}/${key.slice(3)}/`, [name])] : [];
    });
    this.#part('.named').replaceChildren(...(links.length > 0 ? [element('span', '', [this.#t.named]), ...links] : []));
  }

  /** What else to look for when nothing was found: the example, and those who act in the most central events. */
  #suggest({ catalogue }: EventSearch): void {
    const labels = JSON.parse(this.#part('.labels').textContent ?? '') as Labels;
    const central = catalogue.events.toSorted((a, b) => b.centrality - a.centrality).slice(0, PAGE_SIZE);
    const actors = central.map(({ values }) => labels.actor[catalogue.facets.actor[values[facets.indexOf('actor')]?.[0] ?? 0] ?? '']);
    const words = [this.dataset['example'], ...new Set(actors)].filter((word) => word !== undefined).slice(0, 5);
    this.#part('.readings').append(
      element('li', 'suggestions', [this.#t.suggestions, ' ', ...words.flatMap((word) => [link(`?q=${encodeURIComponent(word)}`, [word]), ' '])]),
    );
  }

  async #askOthers(): Promise<void> {
    const run = this.#run;
    const status = this.#part('.others .status');
    this.#part('.search-others').hidden = true;
    status.textContent = this.#t.loading;
    try {
      const search = await this.#open();
      const units = this.#answer?.units ?? [];
      this.#others ??= new (await import('./other-pages.ts')).OtherPages(this.dataset['pages'] ?? '');
      // Pagefind answers with the nearest beginning of a word when it has no better: only pages that hold something looked for are kept.
      const isAnswer = ({ title, text }: OtherPage) => matchesIn(`${title} ${text}`, units, search.names).length > 0;
      const pages = await this.#others.find(tokenRows(this.#box.value, units, search), this.#locale, isAnswer);
      if (run !== this.#run) return;
      this.#part('.others .results').replaceChildren(...pages.map((page) => this.#otherItem(page, units, search)));
      status.textContent = this.#t.otherCount(pages.length);
    } catch {
      status.textContent = this.#t.failed;
    }
  }

  #otherItem({ sort, path, title, text }: OtherPage, units: readonly Unit[], { names }: EventSearch): HTMLLIElement {
    const address = `${this.dataset['root']}${this.#locale}/${path}`;
    return element('li', '', [
      element('p', 'meta', [this.#t.kinds[sort]]),
      element('p', 'title', [link(address, marked(excerptOf(title, units, names)))]),
      ...(text ? [element('p', 'excerpt', marked(excerptOf(text, units, names)))] : []),
    ]);
  }

  async #showMore(takeFocus: boolean): Promise<void> {
    const answer = this.#answer;
    const run = this.#run;
    if (!answer) return;
    const search = await this.#open();
    const until = this.#shown + PAGE_SIZE;
    let first: HTMLElement | undefined;
    // The first few do not wait for the words of the others.
    for (const size of [FIRST, PAGE_SIZE - FIRST]) {
      const next = answer.events.slice(this.#shown, Math.min(until, this.#shown + size));
      const items = await Promise.all(next.map((event) => this.#item(search, answer, event)));
      if (run !== this.#run) return;
      items.forEach((item, i) => {
        const group = this.#part(`.group[data-locale="${localeIds[next[i]?.locale ?? 0]}"]`);
        group.hidden = false;
        group.querySelector('.results')?.append(item);
      });
      this.#shown += next.length;
      first ??= items[0];
    }
    this.#part('.more').hidden = this.#shown >= answer.events.length;
    if (takeFocus) first?.querySelector('a')?.focus();
  }

  async #item(search: EventSearch, { units }: Answer, { event: number, locale: localeNumber, passages }: RankedEvent): Promise<HTMLLIElement> {
    const locale = localeIds[localeNumber] ?? this.#locale;
    const event = search.catalogue.events[number];
    const { title, date, passages: texts } = await search.texts(number, locale);
    const found = (passages[localeNumber] ?? []).map((passage) => texts[search.indexOf(passage)]).filter((passage) => passage !== undefined);
    const best = [...new Map(found.map((passage) => [passage.anchor, passage])).values()].filter(({ kind }) => kind !== 'title').slice(0, PLACES);
    const places = best.length > 0 ? best : texts.filter(({ kind }) => kind === 'summary');
    const address = `${this.dataset['root']}${locale}/events/${event?.id}/`;
    const to = (anchor: string) => address + (anchor ? `#${anchor}` : '');
    const labels = JSON.parse(this.#part('.labels').textContent ?? '') as Labels;
    const names = (['jurisdiction', 'kind'] as const).flatMap((facet) =>
      (event?.values[facets.indexOf(facet)] ?? []).map((value) => labels[facet][search.catalogue.facets[facet][value] ?? ''] ?? ''),
    );
    const item = element('li', '', [
      element('p', 'meta', [[date, ...names].join(' · ')]),
      element('p', 'title', [link(to(found[0]?.kind === 'title' ? '' : (places[0]?.anchor ?? '')), marked(excerptOf(title, units, search.names)))]),
      ...places.map(({ anchor, text }) => element('p', 'excerpt', [link(to(anchor), marked(excerptOf(text, units, search.names)))])),
    ]);
    if (locale !== this.#locale) {
      for (const part of item.querySelectorAll<HTMLElement>('.title, .excerpt')) part.lang = locales[locale].label;
    }
    return item;
  }

  #say(text: string): void {
    this.#part('.status').textContent = text;
  }

  /** Slash goes to the box from anywhere, as long as it is not turned off; arrows go through the results, Escape back to the box. */
  #key(event: KeyboardEvent): void {
    const isTyping = event.target instanceof HTMLElement && event.target.matches('input, select, textarea');
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const slash = this.#part<HTMLInputElement>('.keys input');
    if (event.key === '/' && !isTyping && slash.checked && slash.checkVisibility()) {
      this.#box.focus();
      this.#box.select();
      event.preventDefault();
    } else if (event.key === 'Escape' && this.contains(document.activeElement) && event.target !== this.#box) {
      this.#box.focus();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && (event.target === this.#box || (event.target as HTMLElement).closest('.results'))) {
      const links = [...this.querySelectorAll<HTMLAnchorElement>('.results .title a')];
      const here = links.findIndex((each) => each.closest('li')?.contains(document.activeElement));
      const next = here + (event.key === 'ArrowDown' ? 1 : -1);
      (next < 0 ? this.#box : links[next])?.focus();
      event.preventDefault();
    }
  }
}

/** Every event, for filters without a query. */
function everything({ catalogue }: EventSearch, locale: Locale): Answer {
  const own = localeIds.indexOf(locale);
  return {
    events: catalogue.events.map((_, event) => ({ event, locale: own, score: 0, passages: [] })),
    readings: [], bearers: [], isCut: false, units: [],
  };
}

/** What to ask Pagefind for: what was typed; what of it says something; then names as each language has them, for pages that say it in another. */
function tokenRows(query: string, units: readonly Unit[], { catalogue }: EventSearch): string[][] {
  const typed = tokensOf(readSymbols(query.slice(0, QUERY_LETTERS)));
  const telling = units.flatMap(({ symbols }) => tokensOf(symbols));
  const named = localeIds.map((_, locale) =>
    units.flatMap((unit) => {
      const name = unit.type === 'name' ? catalogue.bearers[unit.names[0]?.bearer ?? -1]?.[1][locale] : undefined;
      return tokensOf(name ? readSymbols(name) : unit.symbols);
    }),
  );
  return [typed, telling, ...named].map((row) => [...new Set(row.map(({ key }) => key))]).filter(({ length }) => length > 0);
}

function ordered(events: readonly RankedEvent[], sort: Filters['sort'], all: EventSearch['catalogue']['events']): readonly RankedEvent[] {
  if (sort === 'relevance') return events;
  const first = ({ event }: RankedEvent) => all[event]?.span[0] ?? '';
  const direction = sort === 'newest' ? -1 : 1;
  return events.toSorted((a, b) => direction * (first(a) < first(b) ? -1 : first(a) > first(b) ? 1 : 0) || a.event - b.event);
}

customElements.define('site-search', SiteSearch);
