import edtf from 'edtf';

/** How finely one end of a date is known. */
export type Precision = 'day' | 'month' | 'year';

/** One point in time as far as it is known: a day, a month or a year, perhaps approximate or uncertain. */
export interface DatePoint {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly precision: Precision;
  /** EDTF `~` or `%`: the date is near the true one. */
  readonly approximate: boolean;
  /** EDTF `?` or `%`: the date may be wrong. */
  readonly uncertain: boolean;
}

/** A parsed EDTF value: a single point, or an interval whose ends may be open. */
export interface EdtfDate {
  /** The text as written in the content file. */
  readonly edtf: string;
  readonly start: DatePoint | null;
  /** Null for an open end; equal to `start` when the value is a single point. */
  readonly end: DatePoint | null;
  readonly isInterval: boolean;
  /** First day that the value may mean, `YYYY-MM-DD`; `0000-01-01` for an open beginning. */
  readonly earliest: string;
  /** Last day that the value may mean, `YYYY-MM-DD`; `9999-12-31` for an open end. */
  readonly latest: string;
}

const POINT = /^(?<year>\d{4})(?:-(?<month>0[1-9]|1[0-2]|XX)(?:-(?<day>\d{2}|XX))?)?(?<qualifier>[~?%])?$/;
const FIRST_DAY = '0000-01-01';
const LAST_DAY = '9999-12-31';

/**
 * Parses the part of EDTF (ISO 8601-2:2019, level 1) that this project words in every language: days, months and
 * years, `X` for unknown months and days, the qualifiers `~ ? %`, and intervals with open ends (`..`).
 * Validity of the calendar is judged by the `edtf` package. Throws `RangeError` with a full sentence when it is not valid.
 */
export function parseEdtf(text: string): EdtfDate {
  const date = parsed.get(text) ?? parse(text);
  parsed.set(text, date);
  return date;
}

/** The same few days stand in thousands of places, and the grammar of the package is slow. */
const parsed = new Map<string, EdtfDate>();

function parse(text: string): EdtfDate {
  const parts = text.split('/');
  if (parts.length > 2 || parts.every((part) => part === '..' || part === '')) throw invalid(text);
  const [start, end] = parts.map((part) => (part === '..' ? null : parsePoint(part, text)));
  if (start === undefined) throw invalid(text);
  const isInterval = end !== undefined;
  const last = isInterval ? end : start;
  const earliest = start ? bound(start, 'min') : FIRST_DAY;
  const latest = last ? bound(last, 'max') : LAST_DAY;
  if (earliest > latest) {
    throw new RangeError(`The interval \`${text}\` ends before it begins. Swap its two dates.`);
  }
  return { edtf: text, start, end: last, isInterval, earliest, latest };
}

function parsePoint(part: string, whole: string): DatePoint {
  const groups = POINT.exec(part)?.groups;
  if (!groups) throw invalid(whole);
  try {
    edtf(part);
  } catch {
    throw invalid(whole);
  }
  const year = Number(groups['year']);
  const month = known(groups['month']);
  const day = month === undefined ? undefined : known(groups['day']);
  const qualifier = groups['qualifier'];
  return {
    year,
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
    precision: day !== undefined ? 'day' : month !== undefined ? 'month' : 'year',
    approximate: qualifier === '~' || qualifier === '%',
    uncertain: qualifier === '?' || qualifier === '%',
  };
}

function known(digits: string | undefined): number | undefined {
  return digits === undefined || digits === 'XX' ? undefined : Number(digits);
}

/** Days are compared as text, so that no time zone can move them. */
function bound(point: DatePoint, side: 'min' | 'max'): string {
  const date = edtf(isoPoint(point));
  return new Date(date[side]).toISOString().slice(0, 10);
}

/** A point as a plain ISO 8601 date of its own precision, e.g. `2017-09`. A valid `datetime` attribute (HTML, 4.5.14). */
export function isoPoint({ year, month, day }: DatePoint): string {
  return [String(year).padStart(4, '0'), month, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

function invalid(text: string): RangeError {
  return new RangeError(
    `\`${text}\` is not a valid EDTF date. Write "2017", "2017-09", "2017-09-13", an interval such as "2014/2015", ` +
      'or one of these with "~" (about) or "?" (uncertain).',
  );
}

/** Orders dates by the earliest day they may mean, then by the latest: the rule printed on the method page. */
export function compareDates(a: EdtfDate, b: EdtfDate): number {
  return a.earliest.localeCompare(b.earliest, 'en') || a.latest.localeCompare(b.latest, 'en');
}
