import { joinExports } from '../citations/join.ts';
import { readingListStringsOf } from '../i18n/reading-list.ts';
import { isLocale } from '../i18n/locales.ts';
import { moved, readList, writeList } from '../model/reading-list.ts';
import type { EventRecord } from '../schema/record.ts';
import { writeAccessDates } from './access-date.ts';
import { element, link } from './dom.ts';
import { citationParts, isEventPage, placeOf, toDossier, type EventPage, type ListedCitation } from './dossier.ts';
import { keepTicked, tickedEvents } from './ticked-events.ts';

/** What `/<language>/list/<style>.json` holds: every event in order of time, and every source, as cited in a style. */
interface Catalogue {
  readonly events: readonly { readonly id: string; readonly title: string; readonly citation: ListedCitation }[];
  readonly sources: Readonly<Record<string, ListedCitation>>;
}

/** The formats of citation files, with their media types. */
const FORMATS = { bib: 'application/x-bibtex', ris: 'application/x-research-info-systems', 'csl.json': 'application/vnd.citationstyles.csl+json' } as const;

/**
 * `<reading-list data-events data-records data-catalogues data-access-date>`: the list of events that the address names (`?e=<id>,<id>…&style=<style>`), to be
 * ordered, shared, printed and taken away. The attributes are addresses with `*` in place of an id, of the page of an event, its data, and what is cited in a style;
 * and what stands for the day of access until it is written in. The document is made of the parts of the events' own pages.
 */
class ReadingList extends HTMLElement {
  readonly #pages = new Map<string, Document>();
  readonly #catalogues = new Map<string, Catalogue>();
  #ids: readonly string[] = [];
  #problems: string[] = [];
  /** Footers of the chapters on paper: a page of the list is one of an event too. */
  readonly #sheet = new CSSStyleSheet();

  connectedCallback(): void {
    document.adoptedStyleSheets.push(this.#sheet);
    this.#part('tools').hidden = false;
    this.#style.addEventListener('change', () => this.#change(this.#ids, ''));
    this.#button('by-date').addEventListener('click', () => this.#orderByDate());
    this.#button('print').addEventListener('click', () => print());
    this.#button('csv').addEventListener('click', () => void this.#download('csv'));
    for (const format of Object.keys(FORMATS) as (keyof typeof FORMATS)[]) this.#button(format).addEventListener('click', () => void this.#download(format));
    addEventListener('popstate', () => void this.#open());
    void this.#open();
  }

  get #t() {
    const { lang } = document.documentElement;
    return readingListStringsOf(isLocale(lang) ? lang : 'en');
  }

  get #style(): HTMLSelectElement {
    return this.querySelector('select') as HTMLSelectElement;
  }

  #part(name: string): HTMLElement {
    return this.querySelector(`.${name}`) as HTMLElement;
  }

  #button(name: string): HTMLButtonElement {
    return this.querySelector(`button[name="${name}"]`) as HTMLButtonElement;
  }

  #address(name: 'events' | 'records' | 'catalogues', id: string): string {
    return (this.dataset[name] ?? '').replace('*', id);
  }

  /** Reads the address; without a list in it, the events ticked in this tab. */
  async #open(): Promise<void> {
    const query = new URLSearchParams(location.search);
    const { ids, malformed, excess } = readList(query.getAll('e').join(',') || writeList(tickedEvents()));
    const style = query.get('style');
    const usual = this.#style.options[0]?.value ?? '';
    const isKnown = style === null || [...this.#style.options].some(({ value }) => value === style);
    this.#style.value = isKnown && style !== null ? style : usual;
    this.#problems = [...malformed.map(this.#t.problems.malformed), ...(excess.length > 0 ? [this.#t.problems.excess(excess.join(', '))] : []), ...(isKnown ? [] : [this.#t.problems.style(style)])];
    this.#say(this.#t.loading);
    const catalogue = await this.#catalogue();
    if (!catalogue) {
      this.#ids = ids;
      this.#say(this.#t.problems.catalogue);
      return;
    }
    const known = new Set(catalogue.events.map(({ id }) => id));
    this.#problems.push(...ids.filter((id) => !known.has(id)).map(this.#t.problems.unknown));
    this.#ids = ids.filter((id) => known.has(id));
    const ticked = tickedEvents();
    // A list from elsewhere does not take the place of the reader's own.
    if (ticked.every((id) => this.#ids.includes(id))) keepTicked(this.#ids);
    await this.#show('', 'replace');
    // The place that the address names is there only now.
    if (location.hash) document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
  }

  /** Another list or style: in the address, in what was ticked if that was this list, and on the page. */
  #change(ids: readonly string[], said: string): void {
    const ticked = tickedEvents();
    if (ticked.every((id) => this.#ids.includes(id))) keepTicked(ids);
    this.#ids = ids;
    this.#problems = [];
    void this.#show(said, 'push');
  }

  async #show(said: string, how: 'push' | 'replace'): Promise<void> {
    const usual = this.#style.options[0]?.value;
    const query = this.#ids.length > 0 ? `?e=${writeList(this.#ids)}${this.#style.value === usual ? '' : `&style=${this.#style.value}`}` : location.pathname;
    if (how === 'push') history.pushState(null, '', query);
    else history.replaceState(null, '', query + location.hash);
    const ids = this.#ids;
    const [catalogue] = await Promise.all([this.#catalogue(), ...ids.map((id) => this.#load(id))]);
    if (ids !== this.#ids) return;
    if (!catalogue) {
      this.#say(this.#t.problems.catalogue);
      return;
    }
    this.#showContents(catalogue);
    this.#showOther();
    this.#showDocument(catalogue);
    this.#say(said || (ids.length === 0 ? this.#t.empty : this.#t.count(ids.length)));
  }

  #showContents({ events }: Catalogue): void {
    const list = this.#part('contents-list');
    const focused = document.activeElement instanceof HTMLButtonElement && list.contains(document.activeElement) ? document.activeElement.dataset['key'] : undefined;
    const button = (key: string, text: string, name: string, act: () => void, isOff = false) => {
      const made = Object.assign(element('button', '', [text]), { type: 'button', ariaLabel: name, disabled: isOff });
      made.dataset['key'] = key;
      made.addEventListener('click', act);
      return made;
    };
    list.replaceChildren(
      ...this.#ids.map((id, i) => {
        const title = events.find((each) => each.id === id)?.title ?? id;
        const move = (by: -1 | 1) => () => this.#change(moved(this.#ids, id, by), this.#t.said.moved(title, i + by + 1, this.#ids.length));
        return element('li', '', [
          link(this.#pages.has(id) ? `#${placeOf(id)}` : this.#address('events', id), [title]),
          element('span', 'list-buttons', [
            button(`up ${id}`, '↑', this.#t.up(title), move(-1), i === 0),
            button(`down ${id}`, '↓', this.#t.down(title), move(1), i === this.#ids.length - 1),
            button(`remove ${id}`, this.#t.remove, this.#t.removeNamed(title), () => this.#remove(id, title)),
          ]),
        ]);
      }),
    );
    if (focused !== undefined) this.#focusAgain(focused);
    this.#part('filled').hidden = this.#ids.length === 0;
    this.#part('address').textContent = location.href.replace(/#.*/, '');
  }

  /** After a change the keyboard is where it was: on the same button, or, at an end of the list, on its neighbour. */
  #focusAgain(key: string): void {
    const buttons = [...this.#part('contents-list').querySelectorAll('button')];
    const same = buttons.find(({ dataset }) => dataset['key'] === key);
    (same?.disabled ? buttons.find((each) => !each.disabled && each.parentElement === same.parentElement) : same)?.focus();
  }

  #remove(id: string, title: string): void {
    const rest = this.#ids.filter((each) => each !== id);
    const next = rest[Math.min(this.#ids.indexOf(id), rest.length - 1)];
    // The button goes with its event; the next one takes its place.
    const [button] = [...this.#part('contents-list').querySelectorAll('button')].filter(({ dataset }) => dataset['key'] === `remove ${id}`);
    if (button && next) button.dataset['key'] = `remove ${next}`;
    this.#change(rest, this.#t.said.removed(title));
  }

  /** Where the reader ticked events that this list does not hold: the ways to them. */
  #showOther(): void {
    const ticked = tickedEvents();
    const line = this.#part('other');
    line.hidden = ticked.every((id) => this.#ids.includes(id));
    if (line.hidden) return;
    const to = (ids: readonly string[], text: string) => link(`?e=${writeList(ids)}`, [text]);
    line.replaceChildren(this.#t.other(ticked.length), ' ', to(ticked, this.#t.own), ' · ', to([...new Set([...this.#ids, ...ticked])], this.#t.together));
  }

  #showDocument(catalogue: Catalogue): void {
    const pages = this.#ids.flatMap((id): EventPage[] => {
      const page = this.#pages.get(id);
      return page ? [{ id, page }] : [];
    });
    const words = { mark: this.#t.mark, back: this.#t.back, accessDate: this.dataset['accessDate'] ?? '' };
    const { chapters, sources } = toDossier(pages, words);
    const entries = catalogue.events.filter(({ id }) => this.#ids.includes(id)).toSorted((a, b) => this.#ids.indexOf(a.id) - this.#ids.indexOf(b.id));
    this.#part('chapters').replaceChildren(...chapters);
    this.#part('entries').replaceChildren(...entries.map(({ citation }) => element('li', '', citationParts(citation, words))));
    this.#part('sources').replaceChildren(...sources(catalogue.sources));
    writeAccessDates(this);
    this.#bringStyles(pages);
    this.#sheet.replaceSync(
      pages.map(({ id, page }, i) => `@page e${i} { @bottom-left { content: ${JSON.stringify(`${i + 1}. ${page.documentElement.dataset['imprint'] ?? id}`)}; } } #${CSS.escape(placeOf(id))} { page: e${i}; }`).join('\n'),
    );
  }

  /** The parts of events look here as they do on their pages. */
  #bringStyles(pages: readonly EventPage[]): void {
    const sheets = pages.flatMap(({ page }) => [...page.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]:not([media])')]);
    for (const sheet of sheets) {
      const href = sheet.getAttribute('href') ?? '';
      if (!document.querySelector(`link[rel="stylesheet"][href="${CSS.escape(href)}"]`)) document.head.prepend(Object.assign(document.createElement('link'), { rel: 'stylesheet', href }));
    }
  }

  #orderByDate(): void {
    const order = this.#catalogues.get(this.#style.value)?.events.map(({ id }) => id) ?? [];
    this.#change([...this.#ids].sort((a, b) => order.indexOf(a) - order.indexOf(b)), this.#t.said.ordered);
  }

  /** The page of an event, once. */
  async #load(id: string): Promise<void> {
    if (this.#pages.has(id)) return;
    try {
      const page = new DOMParser().parseFromString(await fetchText(this.#address('events', id)), 'text/html');
      if (isEventPage(page)) this.#pages.set(id, page);
    } catch {
      // The events that are not there are named when all have been asked for.
    }
  }

  /** The catalogue in the chosen style, once; undefined where it cannot be loaded. */
  async #catalogue(): Promise<Catalogue | undefined> {
    const style = this.#style.value;
    try {
      const catalogue = this.#catalogues.get(style) ?? (JSON.parse(await fetchText(this.#address('catalogues', style))) as Catalogue);
      this.#catalogues.set(style, catalogue);
      return catalogue;
    } catch {
      return undefined;
    }
  }

  /** The list as a file: facts of the events as CSV; or the citations of the events and all their sources, joined from the single files. */
  async #download(format: keyof typeof FORMATS | 'csv'): Promise<void> {
    try {
      if (format === 'csv') {
        const { toListCsv } = await import('../model/list-csv.ts');
        const records = await Promise.all(this.#ids.map(async (id) => JSON.parse(await fetchText(this.#address('records', id))) as EventRecord));
        save('reading-list.csv', 'text/csv', toListCsv(records));
      } else {
        const files = await Promise.all(['cite', 'sources'].flatMap((name) => this.#ids.map((id) => fetchText(`${this.#address('events', id)}${name}.${format}`))));
        save(`reading-list.${format}`, FORMATS[format], joinExports(files, format));
      }
    } catch {
      this.#problems = [this.#t.problems.file];
      this.#say('');
    }
  }

  /** Says what happened, and every problem with the list. */
  #say(text: string): void {
    const { problems, retry } = this.#t;
    this.#part('status').textContent = text;
    const missing = this.#catalogues.size > 0 ? this.#ids.filter((id) => !this.#pages.has(id)) : [];
    const titles = [...this.#catalogues.values()][0]?.events ?? [];
    const failed = text === this.#t.loading ? [] : missing.map((id) => problems.notLoaded(titles.find((each) => each.id === id)?.title ?? id));
    const again = Object.assign(element('button', '', [retry]), { type: 'button' });
    again.addEventListener('click', () => void this.#open());
    const canRetry = failed.length > 0 || text === problems.catalogue;
    this.#part('problems').replaceChildren(...[...this.#problems, ...failed].map((problem) => element('p', '', [problem])), ...(canRetry ? [again] : []));
  }
}

/** The text at an address of this site. Throws where there is none. */
async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}

/** Hands a file to the reader. */
function save(name: string, type: string, text: string): void {
  const href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  Object.assign(element('a', ''), { href, download: name }).click();
  URL.revokeObjectURL(href);
}

customElements.define('reading-list', ReadingList);
