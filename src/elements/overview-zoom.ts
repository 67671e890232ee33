import { onAddressChange, tellAddressChange } from './address-change.ts';
import type { Locale } from '../i18n/locales.ts';
import { overviewZoomStringsOf } from '../i18n/overview-zoom.ts';
import { OverviewMarks } from './overview-marks.ts';

/** Years, both included. */
interface Period {
  readonly from: number;
  readonly to: number;
}

/** Attributes that are lengths along the axis of time, as they were drawn: in per cent of the whole. */
interface Placed {
  readonly element: Element;
  readonly places: readonly (readonly [name: string, value: number])[];
  readonly lengths: readonly (readonly [name: string, value: number])[];
}

/** How long a change of the period takes, in milliseconds. */
const DURATION = 250;

/** What the name of a month takes, in pixels. */
const MONTH_WIDTH = 44;

/**
 * `<overview-zoom data-from data-to data-locale>`: enlarges years of the drawing in it, and leads through its marks with the arrow keys. The
 * years stay in the address as `?from=&to=`; what else the address says is left as it is.
 */
class OverviewZoom extends HTMLElement {
  readonly #whole: Period = { from: Number(this.dataset['from']), to: Number(this.dataset['to']) };
  readonly #form = this.querySelector('form') as HTMLFormElement;
  readonly #svg = this.querySelector('svg') as SVGSVGElement;
  readonly #axis = this.querySelector('.axis') as SVGSVGElement;
  readonly #placed = [...this.querySelectorAll('svg svg *')].map(placedOf);
  readonly #marks = new OverviewMarks(this.#svg, this.querySelector('.name') as HTMLElement);
  #months: readonly Placed[] = [];
  #period = this.#whole;
  /** What is to be seen at the moment, in per cent of the whole. */
  #view = { left: 0, right: 100 };
  #frame = 0;

  connectedCallback(): void {
    this.#form.hidden = false;
    this.#form.addEventListener('change', () => this.#choose(this.#chosen()));
    this.#form.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLButtonElement) this.#choose(this.#step(target.name));
    });
    this.#listenToAxis();
    onAddressChange(this, () => this.#read());
    this.#read();
  }

  get #locale(): Locale {
    return this.dataset['locale'] as Locale;
  }

  /** Shows what the address asks for, and says what of it cannot be shown. */
  #read(): void {
    const query = new URLSearchParams(location.search);
    const { from, to } = this.#whole;
    const given = [...query.getAll('from'), ...query.getAll('to')];
    const year = (name: 'from' | 'to') => Number(query.get(name)) || this.#whole[name];
    // The list has years that are not drawn: of a period, what is drawn is shown, and all of it where that is nothing.
    const asked = inOrder(year('from'), year('to'));
    const period = { from: Math.max(asked.from, from), to: Math.min(asked.to, to) };
    const isDrawn = period.from <= period.to;
    const shown = this.#show(isDrawn ? period : this.#whole, false);
    const wrong = new Set(isDrawn ? given.filter((value) => !/^\d{4}$/.test(value)) : given);
    if (given.length > 0) this.#say([...wrong].map((value) => overviewZoomStringsOf(this.#locale).unknown(value, from, to)).concat(shown));
  }

  /** Shows a period because somebody asked for it, and writes it into the address. */
  #choose(period: Period): void {
    const url = new URL(location.href);
    for (const name of ['from', 'to'] as const) {
      if (this.#isWhole(period)) url.searchParams.delete(name);
      else url.searchParams.set(name, String(period[name]));
    }
    history.replaceState(history.state, '', url);
    tellAddressChange(this);
    this.#say([this.#show(period, !matchMedia('(prefers-reduced-motion: reduce)').matches)]);
  }

  /** The period to which a button leads. */
  #step(name: string): Period {
    const { from, to } = this.#period;
    const part = Math.max(1, Math.floor((to - from + 1) / 4));
    if (name === 'closer') return to - from < 2 ? { from: to, to } : { from: from + part, to: to - part };
    if (name === 'wider') return { from: Math.max(from - part, this.#whole.from), to: Math.min(to + part, this.#whole.to) };
    if (name === 'earlier') return { from: from - 1, to: to - 1 };
    if (name === 'later') return { from: from + 1, to: to + 1 };
    return this.#whole;
  }

  /** Draws a period, and returns in words what is shown. */
  #show(period: Period, moves: boolean): string {
    this.#period = period;
    // Years that were chosen the wrong way round stay so: somebody may still be typing.
    const { from, to } = this.#chosen();
    if (from !== period.from || to !== period.to) for (const name of ['from', 'to'] as const) this.#select(name).value = String(period[name]);
    const isWhole = this.#isWhole(period);
    const isDone = { closer: period.from === period.to, wider: isWhole, whole: isWhole, earlier: period.from === this.#whole.from, later: period.to === this.#whole.to };
    for (const [name, value] of Object.entries(isDone)) (this.#form.elements.namedItem(name) as HTMLButtonElement).disabled = value;

    // Few enough years that each has room for its name on the narrowest screen.
    this.toggleAttribute('data-near', period.to - period.from < 5);
    this.#drawMonths();
    const [view, goal] = [this.#view, { left: this.#at(period.from), right: this.#at(period.to + 1) }];
    const start = performance.now();
    const draw = (now: number) => {
      const part = moves ? Math.min(1, Math.max(0, (now - start) / DURATION)) : 1;
      const eased = 1 - (1 - part) ** 3;
      this.#draw({ left: view.left + (goal.left - view.left) * eased, right: view.right + (goal.right - view.right) * eased });
      if (part < 1) this.#frame = requestAnimationFrame(draw);
    };
    cancelAnimationFrame(this.#frame);
    draw(start);
    const count = this.#marks.show(goal.left, goal.right);
    return overviewZoomStringsOf(this.#locale).shown(period.from, period.to, count);
  }

  #draw(view: { left: number; right: number }): void {
    this.#view = view;
    const scale = 100 / (view.right - view.left);
    for (const { element, places, lengths } of [...this.#placed, ...this.#months]) {
      for (const [name, value] of places) element.setAttribute(name, `${(value - view.left) * scale}%`);
      for (const [name, value] of lengths) element.setAttribute(name, `${value * scale}%`);
    }
  }

  /** Where a month begins, counted from 0, in per cent of the whole. */
  #at(year: number, month = 0): number {
    const [start, end] = [Date.UTC(this.#whole.from, 0), Date.UTC(this.#whole.to + 1, 0)];
    return ((Date.UTC(year, month) - start) / (end - start)) * 100;
  }

  /** Months between the years: as many as have room for their names. */
  #drawMonths(): void {
    for (const { element } of this.#months) element.remove();
    const { from, to } = this.#period;
    const count = (to - from + 1) * 12;
    const room = this.#svg.getBoundingClientRect().width / count;
    const step = [1, 2, 3, 6].find((each) => each * room >= MONTH_WIDTH) ?? 12;
    const months = Array.from({ length: count }, (_, i) => i).filter((month) => month % 12 > 0 && (month % 12) % step === 0);
    const word = new Intl.DateTimeFormat(this.#locale, { month: 'short', timeZone: 'UTC' });
    this.#months = months.flatMap((month) => {
      const x = `${this.#at(from, month)}%`;
      const text = svg('text', { x, dx: '4', y: '14' });
      text.textContent = word.format(Date.UTC(from, month));
      const made = [svg('line', { x1: x, x2: x, y1: '4', y2: '100%' }), text];
      this.#axis.prepend(...made);
      return made.map(placedOf);
    });
  }

  /** A click on a year enlarges it; a stroke over several enlarges them. */
  #listenToAxis(): void {
    const handle = svg('rect', { class: 'handle', width: '100%', height: '22' });
    const choice = svg('rect', { class: 'choice', height: '100%' });
    this.#axis.append(choice, handle);
    let start: number | undefined;
    const yearAt = ({ clientX }: PointerEvent) => {
      const { left, width } = handle.getBoundingClientRect();
      const place = this.#view.left + ((clientX - left) / width) * (this.#view.right - this.#view.left);
      const { from, to } = this.#period;
      return Array.from({ length: to - from }, (_, i) => to - i).find((year) => this.#at(year) <= place) ?? from;
    };
    const paint = (period?: Period) => {
      const x = (year: number) => ((this.#at(year) - this.#view.left) / (this.#view.right - this.#view.left)) * 100;
      choice.setAttribute('x', `${period ? x(period.from) : 0}%`);
      choice.setAttribute('width', `${period ? x(period.to + 1) - x(period.from) : 0}%`);
    };
    handle.addEventListener('pointerdown', (event) => {
      start = yearAt(event);
      handle.setPointerCapture(event.pointerId);
    });
    handle.addEventListener('pointermove', (event) => paint(inOrder(start ?? yearAt(event), yearAt(event))));
    handle.addEventListener('pointerup', (event) => {
      if (start !== undefined) this.#choose(inOrder(start, yearAt(event)));
    });
    for (const type of ['pointerup', 'pointercancel', 'pointerleave']) {
      handle.addEventListener(type, () => {
        start = undefined;
        paint();
      });
    }
  }

  #isWhole({ from, to }: Period): boolean {
    return from === this.#whole.from && to === this.#whole.to;
  }

  #say(sentences: readonly string[]): void {
    (this.querySelector('.status') as HTMLElement).textContent = sentences.join(' ');
  }

  #chosen(): Period {
    return inOrder(Number(this.#select('from').value), Number(this.#select('to').value));
  }

  #select(name: 'from' | 'to'): HTMLSelectElement {
    return this.#form.elements.namedItem(name) as HTMLSelectElement;
  }
}

const inOrder = (one: number, other: number): Period => ({ from: Math.min(one, other), to: Math.max(one, other) });

function placedOf(element: Element): Placed {
  const of = (names: readonly string[]) =>
    names.flatMap((name) => {
      const value = element.getAttribute(name);
      return value?.endsWith('%') ? [[name, Number.parseFloat(value)] as const] : [];
    });
  return { element, places: of(['x', 'x1', 'x2']), lengths: of(['width']) };
}

function svg(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

customElements.define('overview-zoom', OverviewZoom);
