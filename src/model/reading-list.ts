/** Events that a reader chose, as they stand in the address of the list: `?e=<id>,<id>…`, in the reader's order. */
export interface ReadingList {
  /** Each id once. */
  readonly ids: readonly string[];
  /** What cannot be an id, as it was written. */
  readonly malformed: readonly string[];
  /** Ids that were left out, since an address with them would be too long. */
  readonly excess: readonly string[];
}

/** The most characters that the ids may take in an address: with the path, all browsers and mail programs keep that. */
export const MAX_LENGTH = 1900;

/** The form of the ids of content. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Reads the list of an address: the value of `e`. Blanks round ids and ids written twice are let pass. */
export function readList(value: string): ReadingList {
  const written = [...new Set(value.split(',').map((part) => part.trim()).filter(Boolean))];
  const wellFormed = written.filter((id) => ID.test(id));
  const count = wellFormed.findIndex((_, i) => !fits(wellFormed.slice(0, i + 1)));
  const ids = count === -1 ? wellFormed : wellFormed.slice(0, count);
  return { ids, malformed: written.filter((id) => !ID.test(id)), excess: wellFormed.slice(ids.length) };
}

/** The value of `e` for ids. */
export const writeList = (ids: readonly string[]): string => ids.join(',');

/** Whether an address can hold so many. */
export const fits = (ids: readonly string[]): boolean => writeList(ids).length <= MAX_LENGTH;

/** The ids with one of them a place further up (-1) or down (1); the same where there is no such place. */
export function moved(ids: readonly string[], id: string, by: -1 | 1): readonly string[] {
  const from = ids.indexOf(id);
  const to = from + by;
  if (from === -1 || to < 0 || to >= ids.length) return ids;
  const others = ids.filter((each) => each !== id);
  return [...others.slice(0, to), id, ...others.slice(to)];
}
