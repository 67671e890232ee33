import { isDay, lastDayUpTo, wordDay } from '../dates/days.ts';
import { asOfStringsOf } from '../i18n/as-of.ts';
import { isLocale, type Locale } from '../i18n/locales.ts';
import { changesBetween } from '../model/changes-between.ts';
import type { AsOfRecord } from '../schema/as-of-record.ts';
import { element, link } from './dom.ts';

type Standing = AsOfRecord['measures'][number];

/**
 * `<as-of-changes data-days data-files data-locale>`: compares any two days from the data of the days. The days stay in the address as
 * `?from=&to=`. `data-files` is the address of the data with `*` in place of the day.
 */
class AsOfChanges extends HTMLElement {
  readonly #days = (this.dataset['days'] ?? '').split(' ').filter(Boolean);
  readonly #form = this.querySelector('form') as HTMLFormElement;

  connectedCallback(): void {
    this.#form.hidden = false;
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      const [from, to] = [this.#input('from').value, this.#input('to').value];
      history.replaceState(null, '', `?${new URLSearchParams({ from, to })}`);
      void this.#compare(from, to);
    });
    const query = new URLSearchParams(location.search);
    const [from, to] = [query.get('from') ?? '', query.get('to') ?? ''];
    if (!isDay(from) || !isDay(to)) return;
    this.#input('from').value = from;
    this.#input('to').value = to;
    void this.#compare(from, to);
  }

  get #locale(): Locale {
    const { locale = '' } = this.dataset;
    return isLocale(locale) ? locale : 'en';
  }

  #input(name: 'from' | 'to'): HTMLInputElement {
    return this.#form.elements.namedItem(name) as HTMLInputElement;
  }

  async #compare(one: string, other: string): Promise<void> {
    const { changes: t } = asOfStringsOf(this.#locale);
    const [from, to] = [one, other].sort() as [string, string];
    const status = this.querySelector('.status') as HTMLElement;
    const result = this.querySelector('.result') as HTMLElement;
    try {
      const [earlier, later] = await Promise.all([from, to].map((day) => this.#load(day)));
      const changes = changesBetween(earlier ?? [], later ?? []);
      status.textContent = t.count(changes.length);
      (result.querySelector('h2') as HTMLElement).textContent = t.between(wordDay(from, this.#locale), wordDay(to, this.#locale));
      result.querySelector('ul')?.replaceChildren(...changes.map((each) => this.#item(each)));
      result.hidden = false;
    } catch {
      result.hidden = true;
      status.textContent = t.failed;
    }
  }

  /** What held on a day; nothing before the first day of change. */
  async #load(day: string): Promise<readonly Standing[]> {
    const resolved = lastDayUpTo(this.#days, day);
    if (resolved === undefined) return [];
    const response = await fetch((this.dataset['files'] ?? '').replace('*', resolved));
    if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
    return ((await response.json()) as AsOfRecord).measures;
  }

  /** As `AsOfChanges.astro` writes it. */
  #item({ words, text }: Standing): HTMLLIElement {
    const { punctuation } = asOfStringsOf(this.#locale);
    const own = words[this.#locale];
    return element('li', '', [
      element('p', 'measure-kind', [
        element('b', '', [own.state]), punctuation.colon, [own.jurisdiction, own.target].join(punctuation.dot), punctuation.dot,
        link(new URL(own.url).pathname + new URL(own.url).hash, [own.effect]),
      ]),
      element('p', '', [text[this.#locale]]),
      element('p', 'span', [own.span]),
    ]);
  }
}

customElements.define('as-of-changes', AsOfChanges);
