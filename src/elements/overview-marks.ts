/** A link of the drawing, and where it lies on the axis of time, in per cent of the whole. */
interface Mark {
  readonly link: SVGAElement;
  readonly start: number;
  readonly end: number;
}

/** What places were rounded by when they were drawn, twice over. */
const ROUNDING = 0.002;

/** The links of the drawing as one stop in the order of tabs, with the arrow keys between them. Those outside the period shown are left out. */
export class OverviewMarks {
  readonly #rows: readonly (readonly Mark[])[];
  #shown: readonly (readonly Mark[])[] = [];

  /** `name` tells in words which link is pointed at. */
  constructor(drawing: SVGSVGElement, name: HTMLElement) {
    this.#rows = [...drawing.querySelectorAll('g > svg')].map((row) => [...row.querySelectorAll<SVGAElement>('a')].map(markOf).sort((a, b) => a.start - b.start));
    drawing.addEventListener('keydown', (event) => this.#move(event));
    for (const type of ['pointerover', 'focusin']) {
      drawing.addEventListener(type, ({ target }) => (name.textContent = (target as Element).closest('a')?.querySelector('title')?.textContent ?? ''));
    }
  }

  /** Shows the links that lie between two places, in per cent of the whole, and returns their number. */
  show(left: number, right: number): number {
    this.#shown = this.#rows.map((row) => row.filter(({ start, end }) => end > left + ROUNDING && start < right - ROUNDING)).filter(({ length }) => length > 0);
    const shown = new Set(this.#shown.flat());
    for (const mark of this.#rows.flat()) mark.link.setAttribute('visibility', shown.has(mark) ? 'visible' : 'hidden');
    const stop = this.#shown.flat().find(({ link }) => link.tabIndex === 0) ?? this.#shown[0]?.[0];
    if (stop) this.#stopAt(stop);
    return shown.size;
  }

  #stopAt(stop: Mark): void {
    for (const mark of this.#rows.flat()) mark.link.setAttribute('tabindex', mark === stop ? '0' : '-1');
  }

  /** Right and left lead along a row, up and down to the nearest in the next, Home and End to its ends. */
  #move(event: KeyboardEvent): void {
    const index = this.#shown.findIndex((row) => row.some(({ link }) => link === document.activeElement));
    const row = this.#shown[index];
    if (!row || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const at = row.findIndex(({ link }) => link === document.activeElement);
    const nearest = (other: readonly Mark[] = []) => {
      const distance = ({ start }: Mark) => Math.abs(start - (row[at]?.start ?? 0));
      return other.toSorted((a, b) => distance(a) - distance(b))[0];
    };
    const targets: Partial<Record<string, Mark | undefined>> = {
      ArrowRight: row[at + 1],
      ArrowLeft: row[at - 1],
      ArrowDown: nearest(this.#shown[index + 1]),
      ArrowUp: nearest(this.#shown[index - 1]),
      Home: row[0],
      End: row.at(-1),
    };
    if (!(event.key in targets)) return;
    event.preventDefault();
    const target = targets[event.key];
    if (!target) return;
    this.#stopAt(target);
    target.link.focus();
  }
}

function markOf(link: SVGAElement): Mark {
  const shape = link.querySelector('rect, use');
  const of = (name: string) => Number.parseFloat(shape?.getAttribute(name) ?? '') || 0;
  return { link, start: of('x'), end: of('x') + of('width') };
}
