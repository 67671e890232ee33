import { localeIds } from '../i18n/locales.ts';
import { isPlaceless, passageKinds, passageWeights, POSITIONS, type Catalogue, type PassageKind, type Shard } from './format.ts';

/** A passage of the index: which event, in which language (number in `localeIds`), and what it is. */
export interface IndexedPassage {
  readonly event: number;
  readonly locale: number;
  readonly kind: PassageKind;
  /** Number of the passage among those of its event and language. */
  readonly index: number;
}

/** All passages in the order in which the index counts them. */
export function passagesIn({ events }: Catalogue): IndexedPassage[] {
  return events.flatMap(({ passages }, event) =>
    localeIds.flatMap((_, locale) => {
      let index = 0;
      return passageKinds.flatMap((kind, i) => Array.from({ length: passages[locale]?.[i] ?? 0 }, () => ({ event, locale, kind, index: index++ })));
    }),
  );
}

/** Where a token stands: positions by passage; no positions for names and dates. */
export type Places = ReadonlyMap<number, readonly number[]>;

/** Reads the places of a token from its shard; none when the index does not have it. */
export function placesOf(shard: Shard, key: string): Places {
  const places = new Map<number, number[]>();
  let value = 0;
  for (const step of (Object.hasOwn(shard, key) && shard[key]) || []) {
    value += step;
    if (isPlaceless(key)) {
      places.set(value, []);
      continue;
    }
    const passage = Math.floor(value / POSITIONS);
    const positions = places.get(passage);
    if (positions) positions.push(value % POSITIONS);
    else places.set(passage, [value % POSITIONS]);
  }
  return places;
}

/** How much a match in a passage counts. */
export const weightOf = ({ kind }: IndexedPassage): number => passageWeights[kind];
