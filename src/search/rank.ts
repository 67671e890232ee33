import type { Match } from './match.ts';
import { weightOf, type IndexedPassage } from './postings.ts';

/** Something looked for, and where it was found. */
export interface Sought {
  readonly match: Match;
  /** True when an event without it is no answer: quotations. */
  readonly isRequired: boolean;
  /** How much it says beside its rarity: less for what was guessed. */
  readonly worth: number;
}

/** An event that answers, with the language (number in `localeIds`) in which it does so best. */
export interface RankedEvent {
  readonly event: number;
  readonly locale: number;
  readonly score: number;
  /** Its passages that match in each language, the best first. */
  readonly passages: readonly (readonly number[])[];
}

/** A second mention in a part of an event says less than the first: half the weight of a whole is reached at this much. */
const SATURATION = 3;
/** What it counts that things stand together in one passage, against their mere presence. */
const TOGETHER = 0.8;
/** What it counts at most that an event is central. */
const CENTRALITY = 0.35;
/** The power by which an event falls back that lacks part of what is looked for. */
const COVERAGE = 2;
/** The language of the page is good enough when it has this much of what another has. */
const OWN_LANGUAGE = 0.6;
/** Answers far weaker than the best are chance; but a few are always worth a look. */
const LEAST_COVERAGE = 0.55;
const LEAST_SCORE = 0.12;
const FEW = 10;

interface Tally {
  /** Weight of the matches of each thing. */
  readonly weights: number[];
  /** For each passage, the sum of what is found there. */
  readonly passages: Map<number, number>;
}

/**
 * Orders the events by how well they answer: how rare and in what place the things stand that were found (in the manner of BM25F, Robertson and Zaragoza 2009),
 * how many of them are there, whether they stand together, and how central the event is to the record.
 */
export function rank(
  sought: readonly Sought[],
  passages: readonly IndexedPassage[],
  events: readonly { readonly centrality: number }[],
  locales: number,
  /** The language of the page, preferred where both answer alike. */
  own: number,
): RankedEvent[] {
  const tallies = new Map<number, Tally[]>();
  const rarity = sought.map(({ match, worth }) => {
    const found = new Set([...match.keys()].map((passage) => passages[passage]?.event));
    return worth * Math.log(1 + events.length / Math.max(1, found.size));
  });
  sought.forEach(({ match }, thing) => {
    for (const [number, strength] of match) {
      const passage = passages[number];
      if (!passage) continue;
      let tally = tallies.get(passage.event);
      if (!tally) {
        tally = Array.from({ length: locales }, () => ({ weights: sought.map(() => 0), passages: new Map<number, number>() }));
        tallies.set(passage.event, tally);
      }
      const inLocale = tally[passage.locale] as Tally;
      inLocale.weights[thing] = (inLocale.weights[thing] ?? 0) + strength * weightOf(passage);
      inLocale.passages.set(number, (inLocale.passages.get(number) ?? 0) + strength * (rarity[thing] ?? 0));
    }
  });

  const total = rarity.reduce((sum, each) => sum + each, 0) || 1;
  const ranked = [...tallies].flatMap(([event, tally]) => {
    const best = sought.map((_, thing) => Math.max(...tally.map(({ weights }) => weights[thing] ?? 0)));
    if (sought.some(({ isRequired }, thing) => isRequired && !best[thing])) return [];
    const presence = best.reduce((sum, weight, thing) => sum + (rarity[thing] ?? 0) * (weight / (weight + SATURATION)), 0);
    const share = (weights: readonly number[]) => weights.reduce((sum, weight, thing) => sum + (weight > 0 ? (rarity[thing] ?? 0) : 0), 0) / total;
    const together = Math.max(
      ...tally.flatMap(({ passages: own }) => [...own].map(([number, sum]) => sum * placeWorth(passages[number]))),
    );
    const coverage = share(best);
    const centrality = (events[event]?.centrality ?? 0) / 100;
    const score = (presence + (sought.length > 1 ? TOGETHER * together : 0)) * coverage ** COVERAGE * (1 + CENTRALITY * centrality);
    const shares = tally.map(({ weights }) => share(weights));
    const locale = (shares[own] ?? 0) >= OWN_LANGUAGE * Math.max(...shares) ? own : shares.indexOf(Math.max(...shares));
    const order = tally.map(({ passages: found }) =>
      [...found]
        .filter(([number]) => passages[number]?.kind !== 'main' && passages[number]?.kind !== 'other')
        .sort(([a, sumA], [b, sumB]) => sumB * placeWorth(passages[b]) - sumA * placeWorth(passages[a]) || a - b)
        .map(([number]) => number),
    );
    return [{ event, locale, score, coverage, passages: order }];
  });
  const most = Math.max(0, ...ranked.map(({ coverage }) => coverage));
  const top = Math.max(0, ...ranked.map(({ score }) => score));
  return ranked
    .sort((a, b) => b.score - a.score || a.event - b.event)
    .filter(({ coverage, score }, place) => score >= LEAST_SCORE * top && (coverage >= LEAST_COVERAGE * most || place < FEW));
}

/** A claim or measure that matches is a better answer than a paragraph; a title says what the event is. */
function placeWorth(passage: IndexedPassage | undefined): number {
  return passage ? weightOf(passage) / (weightOf(passage) + 1) : 0;
}
