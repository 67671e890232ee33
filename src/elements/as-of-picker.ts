import { isDay, lastDayUpTo, wordDay } from '../dates/days.ts';
import { asOfStringsOf } from '../i18n/as-of.ts';
import { isLocale } from '../i18n/locales.ts';

/**
 * `<as-of-picker data-days data-day data-root>`: a form with a date field `on` and a slider over the days of change. It opens the page of
 * the last day of change up to the chosen one; the chosen day stays in the address as `?on=`, and the page then names it.
 */
class AsOfPicker extends HTMLElement {
  readonly #days = (this.dataset['days'] ?? '').split(' ');
  readonly #form = this.querySelector('form') as HTMLFormElement;
  readonly #day = this.querySelector('input[type="date"]') as HTMLInputElement;
  readonly #slider = this.querySelector('input[type="range"]') as HTMLInputElement;

  connectedCallback(): void {
    this.#form.hidden = false;
    this.#slider.addEventListener('input', () => this.#slide());
    this.#day.addEventListener('change', () => this.#follow());
    this.#form.addEventListener('submit', (event) => this.#open(event));
    this.#nameChosenDay();
  }

  get #locale() {
    const { lang } = document.documentElement;
    return isLocale(lang) ? lang : 'en';
  }

  /** The slider sets the date. */
  #slide(): void {
    this.#day.value = this.#days[this.#slider.valueAsNumber] ?? '';
    this.#showSlider();
  }

  /** The date sets the slider. */
  #follow(): void {
    const resolved = lastDayUpTo(this.#days, this.#day.value);
    if (resolved === undefined) return;
    this.#slider.valueAsNumber = this.#days.indexOf(resolved);
    this.#showSlider();
  }

  #showSlider(): void {
    const words = wordDay(this.#days[this.#slider.valueAsNumber] ?? '', this.#locale);
    this.#slider.setAttribute('aria-valuetext', words);
    (this.querySelector('output') as HTMLOutputElement).value = words;
  }

  #open(event: SubmitEvent): void {
    event.preventDefault();
    const chosen = this.#day.value;
    const resolved = lastDayUpTo(this.#days, chosen);
    if (resolved === undefined) return;
    location.assign(`${this.dataset['root']}${resolved}/${chosen === resolved ? '' : `?on=${chosen}`}`);
  }

  /**
   * After a day was chosen that is not one of change: says so, and names it in the sentence and its address. Of a day outside the record it
   * says that the table is of another.
   */
  #nameChosenDay(): void {
    const chosen = new URLSearchParams(location.search).get('on');
    const shown = this.dataset['day'] ?? '';
    if (!chosen || !isDay(chosen) || chosen === shown) return;
    const { picker, sentence } = asOfStringsOf(this.#locale);
    const [words, of] = [chosen, shown].map((day) => wordDay(day, this.#locale)) as [string, string];
    const tell = (text: string) => ((this.querySelector('.status') as HTMLElement).textContent = text);
    const resolved = lastDayUpTo(this.#days, chosen);
    if (resolved === undefined) tell(picker.before(words, wordDay(this.#days[0] ?? '', this.#locale), of));
    else if (resolved !== shown) return;
    else if (chosen > this.#day.max) tell(picker.after(words, wordDay(this.#day.max, this.#locale), of));
    else {
      this.#day.value = chosen;
      tell(picker.same(words, of));
      const { href } = document.querySelector('link[rel="canonical"]') as HTMLLinkElement;
      for (const opening of document.querySelectorAll('[data-opening]')) {
        opening.textContent = sentence.opening(words);
        const rest = opening.nextSibling as Text;
        rest.data = rest.data.replace(href, `${href}?on=${chosen}`);
      }
    }
  }
}

customElements.define('as-of-picker', AsOfPicker);
