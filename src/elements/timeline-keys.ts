/**
 * Keys that move the focus between entries: `j` to the next, `k` to the previous. A box turns them off for those whom single keys disturb; where it
 * cannot be seen, they do nothing (WCAG 2.1.4).
 */
export class TimelineKeys {
  readonly #entries: () => HTMLElement[];

  /**
   * @param label hidden until now, with the box
   * @param entries those that can be seen, in their order
   */
  constructor(label: HTMLElement, entries: () => HTMLElement[]) {
    this.#entries = entries;
    label.hidden = false;
    const box = label.querySelector('input') as HTMLInputElement;
    document.addEventListener('keydown', (event) => {
      const isTyping = (event.target as HTMLElement).matches('input:not([type="checkbox"]), textarea, select, [contenteditable]');
      if (!box.checked || !box.checkVisibility() || isTyping || event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      if (event.key === 'j') this.#move(1);
      if (event.key === 'k') this.#move(-1);
    });
  }

  /** From the entry that has the focus, or else from the first that stands wholly on the screen. */
  #move(by: 1 | -1): void {
    const entries = this.#entries();
    const focused = entries.findIndex((entry) => entry.contains(document.activeElement));
    const onScreen = entries.findIndex((entry) => entry.getBoundingClientRect().top >= 0);
    const next = focused >= 0 ? focused + by : by > 0 ? Math.max(onScreen, 0) : onScreen - 1;
    entries[next]?.querySelector<HTMLElement>('h3 a')?.focus();
  }
}
