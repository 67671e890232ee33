import css from '../styles/mention-note.css?inline';
import { element } from './dom.ts';

/** What `/data/mentions.<language>.json` has for a path such as `glossary/toll/`. */
interface Explanation {
  readonly name: Readonly<Record<string, string>>;
  readonly reading?: string;
  readonly text: string;
}

/** Milliseconds: until a pointer that rests on a name has asked for it, and until one that left has gone for good. */
const REST = 250;
const LEAVE = 300;

/** The address of a name: the root of the site, the language, the path within it. */
const ADDRESS = /^(?<root>.*\/)(?<language>[^/]+)\/(?<path>(?:actors|glossary)\/[^/]+\/)$/;

/**
 * `<mention-note>`: says under a mentioned name what it is, while a pointer rests on the name or a keyboard is at it. It can be pointed at itself, goes with
 * Escape, and does not go by itself (WCAG 2.2, 1.4.13). A tap follows the link as ever.
 */
class MentionNote extends HTMLElement {
  #link: HTMLAnchorElement | undefined;
  #timer = 0;
  readonly #loaded = new Map<string, Promise<Record<string, Explanation>>>();

  connectedCallback(): void {
    this.id = 'mention-note';
    this.role = 'tooltip';
    this.hidden = true;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);

    document.addEventListener('pointerover', ({ target, pointerType }) => {
      if (pointerType === 'touch') return;
      const link = mentionAt(target);
      if (link) this.#soon(REST, () => this.#show(link));
      else if (this.contains(target as Node)) clearTimeout(this.#timer);
      else if (this.#link !== document.activeElement) this.#soon(this.hidden ? 0 : LEAVE, () => this.#hide());
    });
    document.addEventListener('focusin', ({ target }) => {
      const link = mentionAt(target);
      if (link?.matches(':focus-visible')) void this.#show(link);
    });
    document.addEventListener('focusout', ({ target }) => {
      if (target === this.#link) this.#hide();
    });
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.#hide();
      // A reader with a keyboard is told as soon as a name has the focus, so it is loaded before.
      else this.#preload();
    });
  }

  #soon(wait: number, act: () => unknown): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(act, wait);
  }

  #preload(): void {
    const any = document.querySelector<HTMLAnchorElement>('a.mention');
    if (any && this.#loaded.size === 0) void this.#explanation(any);
  }

  async #explanation(link: HTMLAnchorElement): Promise<Explanation | undefined> {
    const { root, language, path } = ADDRESS.exec(link.pathname)?.groups ?? {};
    if (root === undefined || language === undefined || path === undefined) return undefined;
    const file = `${root}data/mentions.${language}.json`;
    const loading = this.#loaded.get(file) ?? fetch(file).then((response) => (response.ok ? response.json() : Promise.reject(new Error(file))));
    this.#loaded.set(file, loading);
    try {
      return (await loading)[path];
    } catch {
      // Without a network the name is still a link; the next one asks again.
      this.#loaded.delete(file);
      return undefined;
    }
  }

  async #show(link: HTMLAnchorElement): Promise<void> {
    clearTimeout(this.#timer);
    if (link === this.#link) return;
    this.#hide();
    this.#link = link;
    const explanation = await this.#explanation(link);
    if (!explanation || this.#link !== link) return;
    const { name, reading, text } = explanation;
    const own = document.documentElement.lang;
    this.replaceChildren(
      element('p', 'names', [own, ...Object.keys(name).filter((each) => each !== own)].map((each) =>
        Object.assign(element('span', '', [`${name[each] ?? ''}${each === 'ja' && reading ? `（${reading}）` : ''}`]), { lang: each }),
      )),
      element('p', '', [text]),
    );
    this.hidden = false;
    this.#place(link);
    link.setAttribute('aria-describedby', this.id);
  }

  /** Under the name, or over it where there is no room, so far from it that its outline stays in view; never over the edge of the window. */
  #place(link: HTMLAnchorElement): void {
    const rects = [...link.getClientRects()];
    const [first, last] = [rects[0], rects.at(-1)];
    if (!first || !last) return;
    const { width, height } = this.getBoundingClientRect();
    const edge = 8;
    const gap = 6;
    const left = Math.max(edge, Math.min(last.left, document.documentElement.clientWidth - width - edge));
    const isOver = last.bottom + gap + height > document.documentElement.clientHeight && first.top > height + gap;
    Object.assign(this.style, { left: `${left + scrollX}px`, top: `${(isOver ? first.top - gap - height : last.bottom + gap) + scrollY}px` });
  }

  #hide(): void {
    clearTimeout(this.#timer);
    this.#link?.removeAttribute('aria-describedby');
    this.#link = undefined;
    this.hidden = true;
  }
}

function mentionAt(target: EventTarget | null): HTMLAnchorElement | undefined {
  return (target instanceof Element && target.closest<HTMLAnchorElement>('a.mention')) || undefined;
}

customElements.define('mention-note', MentionNote);
document.body.append(document.createElement('mention-note'));
