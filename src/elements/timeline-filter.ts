import { onAddressChange, tellAddressChange } from './address-change.ts';
import { isLocale } from '../i18n/locales.ts';
import { timelineFilterStringsOf } from '../i18n/timeline-filter.ts';
import { countValues, facets, isChosen, isNarrowed, only, passes, readSelection, toggle, without, writeSelection, type Facet, type FacetValues, type Selection } from '../model/facet-filter.ts';
import { element, link } from './dom.ts';
import { TimelineKeys } from './timeline-keys.ts';
import { TimelineRail } from './timeline-rail.ts';

interface Entry {
  readonly item: HTMLElement;
  /** Where the event and its measures lie in the drawing and in the strip of its year. */
  readonly marks: readonly SVGAElement[];
  readonly values: FacetValues;
  /** The bars of its measures in the strips, for each path of those. */
  readonly columns: readonly string[];
}

/** A link to the page of a value, which this element turns into a switch. */
interface ValueLink {
  readonly anchor: HTMLAnchorElement;
  readonly facet: Facet;
  readonly value: string;
  readonly label: string;
  readonly count: HTMLElement;
  /** How many events of the whole timeline have the value. */
  readonly total: string;
  /** Whether it chooses the value in place of the others of its facet, not beside them. */
  readonly isExclusive: boolean;
}

/**
 * `<timeline-filter data-values data-whole data-part>`: narrows the entries inside it by any combination of the values that its links name. The
 * address holds the whole state: every link leads to the state that a click on it gives, a click only saves the way there.
 * `data-values` is the path of the values of the events, `data-whole` that of the page with all events, `data-part` the facet and value
 * whose events alone the page has. Without the values the links stay what they are.
 */
class TimelineFilter extends HTMLElement {
  readonly #t = timelineFilterStringsOf(isLocale(document.documentElement.lang) ? document.documentElement.lang : 'en');
  readonly #whole = this.dataset['whole'] ?? location.pathname;
  readonly #part = this.dataset['part']?.split(' ') as [Facet, string] | undefined;
  readonly #items = [...this.querySelectorAll<HTMLElement>('.entry')];
  readonly #columns = document.querySelectorAll('#columns path');
  #entries: readonly Entry[] = [];
  readonly #links = [...this.querySelectorAll<HTMLAnchorElement>('.narrow a')].flatMap((anchor) => valueLink(anchor));
  readonly #orders = [...this.querySelectorAll<HTMLAnchorElement>('.orders a')].map((anchor) => ({ anchor, path: anchor.pathname }));
  readonly #all = this.querySelector('.whole') as HTMLAnchorElement;
  readonly #status = this.querySelector('[role="status"]') as HTMLElement;
  readonly #chosen = element('ul', '');
  readonly #range = this.querySelector('form') as HTMLFormElement;
  readonly #rail = new TimelineRail(this.querySelector('.years') as HTMLElement);

  connectedCallback(): void {
    new TimelineKeys(this.querySelector('.keys') as HTMLElement, () => this.#items.filter(({ hidden }) => !hidden));
    this.#rail.refresh();
    this.#load().catch(() => {
      this.#status.textContent = this.#t.failed;
    });
  }

  async #load(): Promise<void> {
    const response = await fetch(this.dataset['values'] ?? '');
    if (!response.ok) throw new Error(response.statusText);
    const values = (await response.json()) as Readonly<Record<string, Pick<Entry, 'values' | 'columns'>>>;
    const marks = Map.groupBy(document.querySelectorAll<SVGAElement>(':is(.overview, .year-strip) svg a'), ({ href }) => eventOf(href.baseVal));
    this.#entries = this.#items.map((item) => {
      const id = eventOf(item.querySelector<HTMLAnchorElement>('h3 a')?.pathname ?? '');
      return { item, marks: marks.get(id) ?? [], ...(values[id] as Pick<Entry, 'values' | 'columns'>) };
    });
    this.#status.after(this.#chosen);
    this.#range.hidden = false;
    this.addEventListener('click', (event) => this.#follow(event));
    this.#range.addEventListener('change', () => this.#chooseRange());
    this.#range.addEventListener('submit', (event) => event.preventDefault());
    onAddressChange(this, () => this.#show());
    this.#show();
  }

  /** A click on a link to another state of this page shows that state without loading the page again. */
  #follow(event: MouseEvent): void {
    const anchor = (event.target as HTMLElement).closest<HTMLAnchorElement>('.narrow a');
    const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!anchor || !isPlain || anchor.pathname !== location.pathname) return;
    event.preventDefault();
    this.#go(anchor.href);
  }

  #chooseRange(): void {
    const url = new URL(location.href);
    for (const name of ['from', 'to']) {
      const { value } = this.#range.elements.namedItem(name) as HTMLInputElement;
      if (value) url.searchParams.set(name, value);
      else url.searchParams.delete(name);
    }
    this.#go(url.href);
  }

  #go(address: string): void {
    if (address !== location.href) history.pushState(null, '', address);
    this.#show();
    tellAddressChange(this);
  }

  /** The address of a selection on a page, with what else the present address asks for. */
  #address(selection: Selection, path: string): string {
    const parameters = new URLSearchParams(location.search);
    writeSelection(selection, parameters);
    const query = parameters.toString().replaceAll('%2C', ',');
    return query ? `${path}?${query}` : path;
  }

  /** Shows what the address asks for. */
  #show(): void {
    const known = Object.fromEntries(facets.map((facet) => [facet, new Set(this.#links.filter((each) => each.facet === facet).map(({ value }) => value))]));
    const { selection, unknown } = readSelection(new URLSearchParams(location.search), known as Record<Facet, Set<string>>);
    let shown = 0;
    // The drawing has its own way to show the years that are chosen, and a measure holds in years after its event.
    const drawn = this.#entries.filter(({ item, marks, values }) => {
      item.hidden = !passes(values, selection);
      const isDrawn = passes(values, selection, 'year');
      for (const each of marks) each.classList.toggle('passed-over', !isDrawn);
      if (!item.hidden) shown += 1;
      return isDrawn;
    });
    this.#columns.forEach((path, i) => path.setAttribute('d', drawn.map(({ columns }) => columns[i]).join('')));
    this.#rail.refresh();
    this.#showLinks(selection);
    this.#showChosen(selection);
    for (const name of ['from', 'to'] as const) {
      (this.#range.elements.namedItem(name) as HTMLInputElement).value = String(selection[name] ?? '');
    }
    const all = this.#entries.length;
    const { facets: names, from, to } = this.#t;
    const told = unknown.map(({ name, value }) => this.#t.unknown({ ...names, from, to }[name], value));
    const wasNarrowed = this.#status.textContent !== '';
    this.#status.textContent = isNarrowed(selection) || unknown.length > 0 || wasNarrowed ? this.#t.count(shown, all) + told.join('') : '';
  }

  #showLinks(selection: Selection): void {
    const values = this.#entries.map((entry) => entry.values);
    const counts = new Map(facets.map((facet) => [facet, countValues(values, selection, facet)]));
    const isWhole = !isNarrowed(selection);
    const full = this.#withPart(selection);
    for (const { anchor, facet, value, count, total, isExclusive } of this.#links) {
      const choose = isExclusive ? only : toggle;
      // The other values of the part that the page shows are on the page of all events.
      const isElsewhere = facet === this.#part?.[0];
      anchor.href = isElsewhere ? this.#address(choose(full, facet, value), this.#whole) : this.#address(choose(selection, facet, value), location.pathname);
      const left = counts.get(facet)?.get(value) ?? 0;
      count.textContent = !isElsewhere ? String(left) : isWhole ? total : '';
      anchor.classList.toggle('none', !isElsewhere && left === 0);
      mark(anchor, isChosen(full, facet, value));
    }
    for (const { anchor, path } of this.#orders) anchor.href = this.#address(full, path);
    if (!this.#part) mark(this.#all, isWhole);
  }

  /** The selection together with the part that the page shows: what it is on the page of all events. */
  #withPart(selection: Selection): Selection {
    return this.#part && !isChosen(selection, ...this.#part) ? toggle(selection, ...this.#part) : selection;
  }

  /** What is chosen, each with a link that takes it back, and one that takes back all. */
  #showChosen(selection: Selection): void {
    const hadFocus = this.#chosen.contains(document.activeElement);
    const chips = this.#links
      .filter(({ facet, value, isExclusive }) => facet !== 'year' && !isExclusive && isChosen(selection, facet, value))
      .map(({ facet, value, label }) => this.#chip(facet, label, toggle(selection, facet, value)));
    const { from, to } = selection;
    if (from !== undefined || to !== undefined) chips.push(this.#chip('year', this.#t.range(from, to), without(selection, 'year')));
    const clear = link(this.#address(facets.reduce(without, selection), location.pathname), [this.#t.clear]);
    clear.className = 'clear';
    this.#chosen.replaceChildren(...(chips.length > 0 ? [...chips, clear].map((chip) => element('li', '', [chip])) : []));
    if (hadFocus) (this.#chosen.querySelector('a') ?? this.#all).focus();
  }

  #chip(facet: Facet, label: string, rest: Selection): HTMLAnchorElement {
    const chip = link(this.#address(rest, location.pathname), [label]);
    chip.ariaLabel = this.#t.remove(this.#t.facets[facet], label);
    return chip;
  }
}

/** The id of the event to which a link leads: `/en/events/aa-office-toll-order/#m-toll`. */
function eventOf(path: string): string {
  return path.split('/').at(-2) ?? '';
}

/** Reads a link to the page of a value: `/en/timeline/kind/ruling/`. */
function valueLink(anchor: HTMLAnchorElement): ValueLink[] {
  const [, facet, value] = /\/timeline\/([^/]+)\/([^/]+)\/$/.exec(anchor.pathname) ?? [];
  const count = anchor.querySelector('small');
  if (!facet || !value || !count) return [];
  const label = anchor.firstChild?.textContent?.trim() ?? value;
  return [{ anchor, facet: facet as Facet, value, label, count, total: count.textContent ?? '', isExclusive: anchor.closest('.quick') !== null }];
}

function mark(anchor: HTMLAnchorElement, isCurrent: boolean): void {
  if (isCurrent) anchor.setAttribute('aria-current', 'true');
  else anchor.removeAttribute('aria-current');
}

customElements.define('timeline-filter', TimelineFilter);
