import { readList, writeList } from '../model/reading-list.ts';

const KEY = 'reading-list';

/** What was ticked on this page, for browsers that keep nothing. */
let onThisPage = '';

/** The ids that were ticked in this tab. */
export function tickedEvents(): readonly string[] {
  try {
    return readList(sessionStorage.getItem(KEY) ?? '').ids;
  } catch {
    return readList(onThisPage).ids;
  }
}

/** Remembers ids until the tab is closed; where the browser keeps nothing, until the page is left. */
export function keepTicked(ids: readonly string[]): void {
  onThisPage = writeList(ids);
  try {
    sessionStorage.setItem(KEY, onThisPage);
  } catch {
    // Storage is switched off: the link to the list carries the ids.
  }
}
