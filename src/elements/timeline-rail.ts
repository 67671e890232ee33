/** The list of years that stays in view: marks the year that is being read, and leaves out those that have no entry to show. */
export class TimelineRail {
  readonly #rail: HTMLElement;
  readonly #years: readonly { readonly link: HTMLAnchorElement; readonly section: HTMLElement }[];
  #current: HTMLAnchorElement | undefined;

  /** @param rail links to each section */
  constructor(rail: HTMLElement) {
    this.#rail = rail;
    this.#years = [...rail.querySelectorAll('a')].flatMap((link) => {
      const section = document.getElementById(link.hash.slice(1));
      return section ? [{ link, section }] : [];
    });
    let isAsked = false;
    addEventListener('scroll', () => {
      if (isAsked) return;
      isAsked = true;
      requestAnimationFrame(() => {
        isAsked = false;
        this.#markCurrent();
      });
    }, { passive: true });
  }

  /** After entries were hidden or shown. */
  refresh(): void {
    for (const { link, section } of this.#years) {
      const isEmpty = !section.querySelector('.entry:not([hidden])');
      section.hidden = isEmpty;
      (link.parentElement as HTMLElement).hidden = isEmpty;
    }
    this.#markCurrent();
  }

  /** The year whose section has reached the line under the rail where its heading stays; none before the first. */
  #markCurrent(): void {
    const line = this.#rail.getBoundingClientRect().bottom + 48;
    const current = this.#years.findLast(({ section }) => !section.hidden && section.getBoundingClientRect().top <= line)?.link;
    if (current === this.#current) return;
    this.#current?.removeAttribute('aria-current');
    current?.setAttribute('aria-current', 'true');
    this.#current = current;
    // On a narrow screen the rail is wider than the page.
    if (current) this.#rail.scrollLeft = current.offsetLeft - (this.#rail.clientWidth - current.offsetWidth) / 2;
  }
}
