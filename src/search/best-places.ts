/** What Pagefind tells of a page that was found. Locations count words of `raw_content` from 0. */
export interface FoundPage {
  readonly url: string;
  readonly raw_content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: readonly { readonly id: string; readonly element: string; readonly location: number }[];
  readonly weighted_locations: readonly { readonly location: number }[];
}

/** A place on a page that matches: the nearest claim, account or section, and its words with the matches marked. */
export interface FoundPlace {
  /** `id` of the place; empty for the top of the page. */
  readonly id: string;
  readonly excerpt: readonly { readonly text: string; readonly isMatch: boolean }[];
}

/** Claims, accounts and measures say it; headings and the top of the page only lead there. */
const isStatement = (id: string) => /^[cam]-/.test(id);

/** Ids that a reader can be sent to: claims, accounts, measures, and headings; never the marks and notes between them. */
const isPlace = ({ id, element }: FoundPage['anchors'][number]) => isStatement(id) || /^h[2-4]$/.test(element);

/** Words of an excerpt, and of it before the match. Words of a language without blanks are shorter. */
const BEFORE = 10;
const LENGTH = { withBlanks: 35, withoutBlanks: 60 };

/**
 * Finds the places of a page that match best. Pagefind's own sub-results know headings only, and our readers want the claim.
 * @param most how many places to give at most
 */
export function bestPlaces(page: FoundPage, most: number): FoundPlace[] {
  // Pagefind separates the words of languages without blanks by zero-width spaces.
  const hasMarks = page.raw_content.includes('\u200B');
  const words = hasMarks ? page.raw_content.split('\u200B') : page.raw_content.split(/\s+/);
  const glue = hasMarks ? '' : ' ';
  const length = hasMarks ? LENGTH.withoutBlanks : LENGTH.withBlanks;
  const anchors = page.anchors.filter(isPlace).toSorted((a, b) => a.location - b.location);

  // A word that the page has everywhere says little about a place; one that stands there alone says much.
  const word = (location: number) => (words[location] ?? '').toLowerCase();
  const frequency = new Map<string, number>();
  for (const location of new Set(page.weighted_locations.map((each) => each.location))) {
    frequency.set(word(location), (frequency.get(word(location)) ?? 0) + 1);
  }

  const places = new Map<string, { start: number; end: number; locations: Set<number> }>();
  for (const { location } of page.weighted_locations) {
    const index = anchors.findLastIndex((anchor) => anchor.location <= location);
    const id = anchors[index]?.id ?? '';
    const place = places.get(id) ?? {
      start: anchors[index]?.location ?? 0,
      end: anchors[index + 1]?.location ?? words.length,
      locations: new Set<number>(),
    };
    place.locations.add(location);
    places.set(id, place);
  }
  const score = (id: string, locations: ReadonlySet<number>) => {
    const found = new Set([...locations].map(word));
    return [...found].reduce((sum, each) => sum + 1 / (frequency.get(each) ?? 1), 0) * (isStatement(id) ? 2 : 1);
  };
  return [...places]
    .sort(([a, { locations: inA }], [b, { locations: inB }]) => score(b, inB) - score(a, inA))
    .slice(0, most)
    .map(([id, { start, end, locations }]) => {
      // The excerpt begins shortly before the first match, or before the rarest one where both do not fit.
      const rarest = [...locations].reduce((a, b) => ((frequency.get(word(b)) ?? 0) < (frequency.get(word(a)) ?? 0) ? b : a));
      const first = Math.min(...locations);
      const from = Math.max(start, (rarest - first < length - BEFORE ? first : rarest) - BEFORE);
      const to = Math.min(end, from + length);
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
