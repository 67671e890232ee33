import { element, link } from './dom.ts';

/** A citation as the build wrote it (`FormattedCitation`); `access` is the form of the date that the reader read it on. */
export interface ListedCitation {
  readonly before: string;
  readonly access?: string;
  readonly after: string;
}

/** An event of the list: its id, and its page as the server has it. */
export interface EventPage {
  readonly id: string;
  readonly page: Document;
}

/** What the document says beside the words of the events. */
export interface DossierWords {
  /** The name of a mark, read aloud. */
  readonly mark: (label: string) => string;
  /** The name of a way back to one of the marks of a place. */
  readonly back: (count: number, index: number) => string;
  /** In place of the day of access until it is written in. */
  readonly accessDate: string;
}

/** One place in a source: the words relied on, and the marks that point to it. */
interface Place {
  readonly locator: string;
  readonly quotes: Map<string, Element>;
  readonly marks: HTMLAnchorElement[];
}

/** A source of any of the events, once. */
interface ListedSource {
  readonly id: string;
  readonly address: string;
  /** Kind of source and how much of it was read, as the notes of the events say it. */
  readonly access: Element | null;
  readonly places: Place[];
}

/** Parts of an event page that its place in a document does not need: what leads elsewhere, and what stands once for all events. */
const LEFT_OUT = 'nav, form, button, script, .on-screen, .claim-tools, [aria-labelledby="sources"], [aria-labelledby="cite"], [aria-labelledby="changes"]';
/** Attributes that name places of their own page. */
const NAMING = ['id', 'for', 'aria-labelledby', 'aria-describedby', 'aria-controls'];

/** The place of an event in the document. */
export const placeOf = (id: string): string => `e-${id}`;

/** Whether a page is that of an event: a withdrawn event has a notice in its place. */
export const isEventPage = (page: Document): boolean => page.querySelector('main.event article > .content') !== null;

/**
 * The events of pages as the chapters of one document, and their sources once, numbered in the order in which they are first cited. Nothing is worded anew: the
 * parts are those of the pages; ids get the id of their event before them, headings go one level down, and marks name the source and the place in it: 7b.
 */
export function toDossier(pages: readonly EventPage[], words: DossierWords): { chapters: HTMLElement[]; sources: (citations: Readonly<Record<string, ListedCitation>>) => HTMLLIElement[] } {
  const sources = new Map<string, ListedSource>();
  const chapters = pages.map(({ id, page }) => toChapter(id, page, pages, sources));
  [...sources.values()].forEach((source, i) => label(source, i + 1, words));
  return {
    chapters,
    sources: (citations) => [...sources.values()].map((source, i) => sourceItem(source, i + 1, citations[source.id], words)),
  };
}

function toChapter(id: string, page: Document, pages: readonly EventPage[], sources: Map<string, ListedSource>): HTMLElement {
  const chapter = element('section', 'chapter event');
  const article = document.importNode(page.querySelector('main.event article') as Element, true);
  const notes = new Map([...article.querySelectorAll('.notes > li')].map((note) => [note.id, note]));
  for (const each of article.querySelectorAll(LEFT_OUT)) each.remove();
  // Every event has the same sections: among several, only the chapters are landmarks.
  for (const section of article.querySelectorAll('section[aria-labelledby]')) section.removeAttribute('aria-labelledby');
  for (const mark of article.querySelectorAll<HTMLAnchorElement>('.marks a')) {
    const note = notes.get(mark.hash.slice(1));
    if (note) cite(note, mark, sources);
  }
  for (const each of article.querySelectorAll('*')) prefix(each, id, pages);
  for (const level of [3, 2, 1]) {
    for (const heading of article.querySelectorAll(`h${level}`)) heading.replaceWith(copyAs(`h${level + 1}` as 'h2', heading));
  }
  chapter.append(...article.children);
  chapter.id = placeOf(id);
  chapter.tabIndex = -1;
  const title = chapter.querySelector('h2');
  if (title) title.id = `${placeOf(id)}-title`;
  chapter.setAttribute('aria-labelledby', `${placeOf(id)}-title`);
  return chapter;
}

/** Puts a mark under the source and the place that its note names. */
function cite(note: Element, mark: HTMLAnchorElement, sources: Map<string, ListedSource>): void {
  const address = note.querySelector<HTMLAnchorElement>('a[href*="/sources/"]');
  const id = /\/sources\/([^/]+)\/$/.exec(address?.pathname ?? '')?.[1];
  if (!address || !id) return;
  const source = sources.get(id) ?? { id, address: address.pathname, access: note.querySelector('.access'), places: [] };
  sources.set(id, source);
  const locator = note.querySelector('.locator')?.textContent ?? '';
  let place = source.places.find((each) => each.locator === locator);
  if (!place) source.places.push((place = { locator, quotes: new Map(), marks: [] }));
  for (const quote of note.querySelectorAll('.quote')) place.quotes.set(quote.textContent ?? '', quote);
  place.marks.push(mark);
}

/** Writes the number of a source, with the letter of a place where it has several, into the marks. */
function label(source: ListedSource, number: number, words: DossierWords): void {
  for (const [place, letter] of lettered(source)) {
    for (const mark of place.marks) {
      mark.textContent = number + letter;
      mark.ariaLabel = words.mark(number + letter);
      mark.href = `#s-${number}${letter}`;
    }
  }
}

/** The places of a source, each with its letter where there are several; the source as a whole has none. */
function lettered({ places }: ListedSource): [Place, string][] {
  const parts = places.filter(({ locator, quotes }) => locator || quotes.size > 0);
  return places.map((place) => [place, places.length > 1 && parts.includes(place) ? letterOf(parts.indexOf(place)) : '']);
}

function sourceItem(source: ListedSource, number: number, citation: ListedCitation | undefined, words: DossierWords): HTMLLIElement {
  const { address, access } = source;
  const item = element('li', '', [element('p', '', [...(citation ? citationParts(citation, words) : []), ' ', ...(access ? [link(address, [access])] : [])])]);
  item.id = `s-${number}`;
  const rows = lettered(source).map(([{ locator, quotes, marks }, letter]) => {
    const backs = element('span', 'backs', marks.map((mark, i) => {
      const back = link(`#${mark.id}`, marks.length > 1 ? [String(i + 1)] : []);
      back.ariaLabel = words.back(marks.length, i);
      return back;
    }));
    const row = element('li', '', [...(letter ? [element('b', '', [letter])] : []), locator, ' ', backs, ...quotes.values()]);
    if (letter) row.id = `s-${number}${letter}`;
    return row;
  });
  item.append(element('ul', 'places', rows));
  return item;
}

/** A citation; its date of access is written by `access-date.ts`. */
export function citationParts({ before, access, after }: ListedCitation, { accessDate }: DossierWords): (Node | string)[] {
  const text = element('span', 'citation', [before]);
  if (access) {
    const day = element('span', 'read-on', [accessDate]);
    day.dataset['form'] = access;
    text.append(day);
  }
  text.append(after);
  return [text];
}

/** Makes the places of an element those of its chapter; links to other events of the document stay within it. */
function prefix(each: Element, id: string, pages: readonly EventPage[]): void {
  for (const name of NAMING) {
    const value = each.getAttribute(name);
    if (value) each.setAttribute(name, value.split(' ').map((part) => within(id, part)).join(' '));
  }
  for (const { name, value } of [...each.attributes]) {
    if (value.startsWith('url(#')) each.setAttribute(name, `url(#${within(id, value.slice(5))}`);
  }
  const href = each.getAttribute('href');
  if (!href || each.matches('.marks a')) return;
  if (href.startsWith('#')) each.setAttribute('href', `#${within(id, href.slice(1))}`);
  const [, other, place] = /\/events\/([a-z0-9-]+)\/(?:#(.+))?$/.exec(href) ?? [];
  if (other && pages.some((page) => page.id === other)) each.setAttribute('href', `#${place ? within(other, place) : placeOf(other)}`);
}

const within = (id: string, place: string) => `${id}--${place}`;

/** a, b … z, aa, ab … */
function letterOf(index: number): string {
  return (index >= 26 ? letterOf(Math.floor(index / 26) - 1) : '') + String.fromCharCode(97 + (index % 26));
}

function copyAs(tag: 'h2', heading: Element): HTMLHeadingElement {
  const copy = element(tag, '', [...heading.childNodes]);
  for (const { name, value } of heading.attributes) copy.setAttribute(name, value);
  return copy;
}
