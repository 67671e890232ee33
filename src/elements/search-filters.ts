import { countValues, isFiltered, passing, type Filters } from '../search/filters.ts';
import { facets, type Catalogue, type Facet } from '../search/format.ts';

/** What the values of each facet are called on the page: facet → id → label. */
export type Labels = Readonly<Record<Facet, Readonly<Record<string, string>>>>;

/** Values of a facet that are shown beside the chosen ones. */
const MOST_VALUES = 12;

/** The form that narrows and orders the results: it shows the filters, and tells when somebody changes them. */
export class FilterForm {
  readonly #root: HTMLElement;
  readonly #labels: Labels;

  /** @param root holds `.facets` with a `fieldset[data-facet]` for each facet and two dates, a `select[name="sort"]`, and `.clear` */
  constructor(root: HTMLElement, labels: Labels, onChange: (filters: Filters) => void) {
    this.#root = root;
    this.#labels = labels;
    root.addEventListener('change', (event) => {
      if ((event.target as HTMLElement).closest('.facets, .order')) onChange(this.#read());
    });
    this.#clear.addEventListener('click', () => {
      onChange({ ...this.#read(), chosen: Object.fromEntries(facets.map((facet) => [facet, []])) as unknown as Filters['chosen'], from: '', to: '' });
    });
    root.querySelector('form.facets')?.addEventListener('submit', (event) => event.preventDefault());
  }

  /** Shows the filters, and how many of the events (by number) each value would leave. */
  show(filters: Filters, events: readonly number[], catalogue: Catalogue): void {
    for (const facet of facets) {
      const counts = countValues(passing(events, filters, catalogue, facet), facet, catalogue);
      const chosen = filters.chosen[facet];
      const ids = catalogue.facets[facet].filter((id) => counts.has(id) || chosen.includes(id));
      const most = ids.length > MOST_VALUES && facet !== 'year' ? ids.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0)).slice(0, MOST_VALUES) : ids;
      const shown = ids.filter((id) => most.includes(id) || chosen.includes(id));
      const fieldset = this.#root.querySelector(`[data-facet="${facet}"]`) as HTMLFieldSetElement;
      fieldset.hidden = shown.length === 0;
      const focused = fieldset.contains(document.activeElement) ? (document.activeElement as HTMLInputElement).value : undefined;
      fieldset.querySelector('ul')?.replaceChildren(...shown.map((id) => this.#value(facet, id, counts.get(id) ?? 0, chosen.includes(id))));
      if (focused) fieldset.querySelector<HTMLInputElement>(`input[value="${CSS.escape(focused)}"]`)?.focus();
    }
    this.#date('from').value = wholeDay(filters.from, '01');
    this.#date('to').value = wholeDay(filters.to, '28');
    this.#sort.value = filters.sort;
    this.#clear.hidden = !isFiltered(filters);
    const details = this.#root.querySelector('details.filters') as HTMLDetailsElement;
    if (isFiltered(filters)) details.open = true;
  }

  #value(facet: Facet, id: string, count: number, isChosen: boolean): HTMLLIElement {
    const item = document.createElement('li');
    const label = document.createElement('label');
    const box = Object.assign(document.createElement('input'), { type: 'checkbox', name: facet, value: id, checked: isChosen });
    const number = Object.assign(document.createElement('small'), { textContent: String(count) });
    label.append(box, ` ${this.#labels[facet][id] ?? id} `, number);
    item.append(label);
    return item;
  }

  #read(): Filters {
    const values = (facet: Facet) => [...this.#root.querySelectorAll<HTMLInputElement>(`input[name="${facet}"]:checked`)].map(({ value }) => value);
    return {
      chosen: Object.fromEntries(facets.map((facet) => [facet, values(facet)])) as unknown as Filters['chosen'],
      from: this.#date('from').value,
      to: this.#date('to').value,
      sort: this.#sort.value as Filters['sort'],
    };
  }

  #date(name: 'from' | 'to'): HTMLInputElement {
    return this.#root.querySelector(`input[name="${name}"]`) as HTMLInputElement;
  }
  get #sort(): HTMLSelectElement {
    return this.#root.querySelector('select[name="sort"]') as HTMLSelectElement;
  }
  get #clear(): HTMLButtonElement {
    return this.#root.querySelector('.clear') as HTMLButtonElement;
  }
}

/** A year or month of an address as a day, which is all that a date box shows. */
function wholeDay(date: string, day: string): string {
  const [year, month, own] = date.split('-');
  return year ? [year, month ?? (day === '01' ? '01' : '12'), own ?? (month || day === '01' ? day : '31')].join('-') : '';
}
