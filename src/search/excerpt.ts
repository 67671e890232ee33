import { fold } from './fold.ts';
import type { Names } from './names.ts';
import type { Unit } from './query.ts';
import { symbolsOf, type Symbol } from './symbols.ts';
import { dateKeys, writtenDates } from './written-dates.ts';

/** A part of an excerpt. */
export interface Piece {
  readonly text: string;
  readonly isMatch: boolean;
}

/** Letters of an excerpt, and before its first match. A letter of an unspaced script says about as much as two and a half others. */
const LENGTH = { spaced: 260, unspaced: 110 };
const BEFORE = { spaced: 70, unspaced: 28 };

/** The part of a text around what was looked for, with the matches apart. A text without any begins at its beginning. */
export function excerptOf(text: string, units: readonly Unit[], names: Names): Piece[] {
  const spans = matchesIn(text, units, names);
  const form = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) ? 'unspaced' : 'spaced';
  const from = boundary(text, Math.max(0, (spans[0]?.[0] ?? 0) - BEFORE[form]), form);
  const to = text.length - from <= LENGTH[form] * 1.2 ? text.length : boundary(text, from + LENGTH[form], form);
  const pieces: Piece[] = from > 0 ? [{ text: '…', isMatch: false }] : [];
  let at = from;
  for (const [start, end] of spans) {
    if (start < at || end > to) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), isMatch: false });
    pieces.push({ text: text.slice(start, end), isMatch: true });
    at = end;
  }
  const rest = text.slice(at, to) + (to < text.length ? '…' : '');
  return rest ? [...pieces, { text: rest, isMatch: false }] : pieces;
}

/** The start and end of every match in a text, in order, none within another. */
export function matchesIn(text: string, units: readonly Unit[], names: Names): [start: number, end: number][] {
  const folded = fold(text);
  const symbols = symbolsOf(folded);
  const found = units.flatMap((unit): [number, number][] => {
    if (unit.type === 'date') {
      return writtenDates(folded.text).filter(({ key }) => dateKeys(key).includes(unit.key)).map(({ start, end }) => [start, end]);
    }
    if (unit.type === 'name') {
      const bearers = new Set(unit.names.map(({ bearer }) => bearer));
      return names.allIn(symbols).filter(({ name }) => bearers.has(name.bearer)).map(({ start, end }) => spanOf(symbols.slice(start, end)));
    }
    const whole = rowsIn(symbols, unit.symbols);
    if (whole.length > 0 || unit.type !== 'run') return whole;
    return unit.symbols.slice(1).flatMap((symbol, i) => {
      const pair = [unit.symbols[i] as Symbol, symbol];
      return pair.every(({ script }) => script === 'hiragana') ? [] : rowsIn(symbols, pair);
    });
  });
  const merged: [number, number][] = [];
  for (const [start, end] of found.toSorted(([a], [b]) => a - b)) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged.map(([start, end]) => [folded.from[start] ?? 0, folded.from[end] ?? text.length]);
}

/** Where symbols stand in a row in a text. */
function rowsIn(symbols: readonly Symbol[], row: readonly Symbol[]): [number, number][] {
  return symbols.flatMap((_, start): [number, number][] => {
    const part = symbols.slice(start, start + row.length);
    const isRow = part.length === row.length && row.every(({ text }, i) => part[i]?.text === text && (i === 0 || part[i]?.isGlued === row[i]?.isGlued));
    return isRow ? [spanOf(part)] : [];
  });
}

const spanOf = (part: readonly Symbol[]): [number, number] => [part[0]?.start ?? 0, part.at(-1)?.end ?? 0];

/** The nearest offset from which a text can be cut: after a blank, or between whole letters. */
function boundary(text: string, offset: number, form: keyof typeof LENGTH): number {
  if (offset <= 0 || offset >= text.length) return Math.max(0, Math.min(offset, text.length));
  if (form === 'spaced') {
    const blank = text.lastIndexOf(' ', offset);
    return blank === -1 ? offset : blank + 1;
  }
  return /[\uDC00-\uDFFF]/.test(text[offset] ?? '') ? offset - 1 : offset;
}
