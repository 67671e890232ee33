/** What Pagefind tells of a page that was found. Locations count words of `raw_content` from 0. */
export interface FoundPage {
  readonly url: string;
  readonly raw_content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly anchors: readonly { readonly id: string; readonly element: string; readonly location: number }[];
  readonly weighted_locations: readonly { readonly location: number; readonly weight: number; readonly balanced_score: number }[];
}

/** A place on a page that matches: the nearest claim, account or section, and its words with the matches marked. */
export interface FoundPlace {
  /** `id` of the place; empty for the top of the page. */
  readonly id: string;
  readonly excerpt: readonly { readonly text: string; readonly isMatch: boolean }[];
}

/** Ids that a reader can be sent to: claims, accounts, measures, and headings; never the marks and notes between them. */
const isPlace = ({ id, element }: FoundPage['anchors'][number]) => /^[cam]-/.test(id) || /^h[2-4]$/.test(element);

const BEFORE = 12;
const LENGTH = 40;

/**
 * Finds the places of a page that match best. Pagefind's own sub-results know headings only, and our readers want the claim.
 * @param most how many places to give at most
 */
export function bestPlaces(page: FoundPage, most: number): FoundPlace[] {
  // Pagefind separates the words of languages without blanks by zero-width spaces.
  const hasMarks = page.raw_content.includes('\u200B');
  const words = hasMarks ? page.raw_content.split('\u200B') : page.raw_content.split(/\s+/);
  const glue = hasMarks ? '' : ' ';
  const anchors = page.anchors.filter(isPlace).toSorted((a, b) => a.location - b.location);

  const places = new Map<string, { score: number; start: number; end: number; locations: Set<number> }>();
  for (const { location, balanced_score: score } of page.weighted_locations) {
    const index = anchors.findLastIndex((anchor) => anchor.location <= location);
    const id = anchors[index]?.id ?? '';
    const place = places.get(id) ?? {
      score: 0,
      start: anchors[index]?.location ?? 0,
      end: anchors[index + 1]?.location ?? words.length,
      locations: new Set<number>(),
    };
    // Two different words in one place say more than one word twice.
    if (!place.locations.has(location)) place.score += score;
    place.locations.add(location);
    places.set(id, place);
  }
  return [...places]
    .sort(([, a], [, b]) => b.score - a.score)
    .slice(0, most)
    .map(([id, { start, end, locations }]) => {
      const first = Math.min(...locations);
      const from = Math.max(start, first - BEFORE);
      const to = Math.min(end, from + LENGTH);
      const excerpt: { text: string; isMatch: boolean }[] = [];
      if (from > start) excerpt.push({ text: '… ', isMatch: false });
      for (let i = from; i < to; i++) {
        const isMatch = locations.has(i);
        const text = (words[i] ?? '') + glue;
        const last = excerpt.at(-1);
        if (last?.isMatch === isMatch) last.text += text;
        else excerpt.push({ text, isMatch });
      }
      if (to < end) excerpt.push({ text: '…', isMatch: false });
      return { id, excerpt };
    });
}
