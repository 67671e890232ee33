import { tickStringsOf } from '../i18n/list-ticks.ts';
import { isLocale } from '../i18n/locales.ts';
import { fits, writeList } from '../model/reading-list.ts';
import { element, link } from './dom.ts';
import { keepTicked, tickedEvents } from './ticked-events.ts';

/*
 * Adds a box to be ticked to the event of a page and to each event that it lists, and a way to the list. The pages carry nothing for it: without JavaScript
 * there is no list.
 */

const { lang } = document.documentElement;
const t = tickStringsOf(isLocale(lang) ? lang : 'en');
/** The timeline, below which all pages of the language are. */
const root = document.querySelector<HTMLAnchorElement>('.site-title a')?.href ?? '';
const boxes: HTMLInputElement[] = [];

const status = element('span', 'visually-hidden');
status.role = 'status';
const opening = link('', []);
const note = element('span', 'tick-note on-screen', [opening]);

/** The id of the event that an address is of; of a place within one, none. */
const eventOf = (address: string) => (address.startsWith(root) ? /^events\/([a-z0-9-]+)\/(?:v\/\d+\/)?$/.exec(address.slice(root.length))?.[1] : undefined);

function addBox(id: string, title: string, into: Element): HTMLElement {
  const box = Object.assign(document.createElement('input'), { type: 'checkbox', value: id, ariaLabel: t.addNamed(title) });
  const label = element('label', 'tick on-screen', [box, t.add]);
  box.addEventListener('change', () => tick(box, label));
  boxes.push(box);
  into.append(label);
  return label;
}

function tick(box: HTMLInputElement, label: HTMLElement): void {
  const others = tickedEvents().filter((id) => id !== box.value);
  const ids = box.checked ? [...others, box.value] : others;
  const isFull = !fits(ids);
  if (!isFull) keepTicked(ids);
  label.after(note);
  show();
  status.textContent = isFull ? t.full : t.count(ids.length);
  if (isFull) note.append(` ${t.full}`);
}

function show(): void {
  const ids = tickedEvents();
  for (const box of boxes) box.checked = ids.includes(box.value);
  opening.href = `${root}list/?e=${writeList(ids)}`;
  opening.textContent = t.open(ids.length);
  note.replaceChildren(...(ids.length > 0 ? [opening] : []));
}

const header = document.querySelector('.page-header');
const own = eventOf(location.href.replace(/[?#].*/, ''));
if (header && own) {
  const line = element('p', 'hint');
  header.append(line);
  addBox(own, header.querySelector('h1')?.textContent ?? own, line).after(note);
} else {
  header?.append(note);
}
for (const each of document.querySelectorAll<HTMLAnchorElement>('.entry h3 a, .event-list a, .steps h2 a')) {
  const id = eventOf(each.href);
  const entry = each.closest('.entry');
  if (id) addBox(id, each.textContent ?? id, entry?.querySelector('.meta') ?? each.closest('li > *') ?? each);
}
document.body.append(status);
// Also when the page is shown again after going back to it.
addEventListener('pageshow', show);
show();
