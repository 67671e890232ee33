import { wordDay } from '../dates/days.ts';
import type { DatePoint, EdtfDate } from '../dates/edtf.ts';
import { asOfStringsOf } from '../i18n/as-of.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { stringsOf } from '../i18n/index.ts';
import { newestVersion } from '../model/revisions.ts';
import type { Claim, EventVersion, Source, Thread, TimelineEvent } from '../model/timeline.ts';
import type { SiteFile } from '../schema/site.ts';

/** A date of CSL-JSON: one point, or the first and last of a span; the parts that are known. */
export interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
  readonly circa?: boolean;
}

export type CslName = { readonly literal: string } | { readonly family: string; readonly given?: string };

/** An item of CSL-JSON (CSL 1.0.2, csl-data.json), with the variables that this project fills. */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly publisher?: string;
  readonly 'container-title'?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate | undefined;
  readonly URL?: string;
  readonly language?: string;
  readonly number?: string | undefined;
  readonly volume?: string;
  readonly page?: string;
  readonly section?: string;
  readonly version?: string | undefined;
  /** `draft` for what may still change. */
  readonly status?: string;
  readonly note?: string | undefined;
}

/** What a citation of one of our own pages needs beside the page: the site, the language, and the absolute address to be cited. */
export interface Citing {
  readonly site: SiteFile;
  readonly locale: Locale;
  readonly address: string;
}

/** A version of an event as a web page of ours. Its access date is the day of the version: a version never changes, so whenever it is read it says that. */
export function eventItem({ state, number, on, isDraft, sha256 }: EventVersion, citing: Citing): CslItem {
  const { title } = state.prose[citing.locale];
  return {
    ...ownPage(`${state.id}-v${number}-${citing.locale}`, qualified(title, [], isDraft, citing.locale), on, citing),
    version: String(number),
    ...(isDraft && { status: 'draft' }),
    note: `${state.id}, SHA-256 ${sha256}`,
  };
}

/** One claim of a version of an event: the event, with the claim's place. */
export function claimItem(claim: Claim, version: EventVersion, citing: Citing): CslItem {
  const whole = eventItem(version, citing);
  const { claim: t } = stringsOf(citing.locale);
  return { ...whole, id: `${whole.id}-${claim.id}`, title: qualified(version.state.prose[citing.locale].title, [t.named(claim.id)], version.isDraft, citing.locale) };
}

/** A page of ours that tells of several events, as of the newest version among them. */
export function pageItem(id: string, title: string, events: readonly TimelineEvent[], citing: Citing): CslItem {
  const isDraft = events.some(({ versions }) => versions.at(-1)?.isDraft);
  return ownPage(`${id}-${citing.locale}`, qualified(title, [], isDraft, citing.locale), newestVersion(events)?.on, citing);
}

/** A thread as a web page of ours. */
export function threadItem(thread: Thread, citing: Citing): CslItem {
  return pageItem(`thread-${thread.id}`, thread.title[citing.locale], thread.steps.map(({ event }) => event), citing);
}

/** The table of what held on a day, as a web page of ours: any event of the record may have a measure in it. */
export function asOfItem(day: string, events: readonly TimelineEvent[], citing: Citing): CslItem {
  return pageItem(`as-of-${day}`, asOfStringsOf(citing.locale).citedAs(wordDay(day, citing.locale)), events, citing);
}

/** Types whose publisher is the paper, journal or station in which they appeared. */
const PERIODICALS: ReadonlySet<string> = new Set(['article-journal', 'article-magazine', 'article-newspaper', 'broadcast', 'interview']);
/** Types that appear on a site, which bears the name of its publisher. */
const ON_SITES: ReadonlySet<string> = new Set(['article', 'webpage', 'post', 'post-weblog']);

/**
 * A source, in its own language. Its publisher stands once, where the type has it: as the paper of an article; as the author of what a body published under its
 * own name; as the site of what a person wrote there. Its access date is the day on which we last read it.
 */
export function sourceItem(source: Source): CslItem {
  const { id, type, title, publisher, language, number, volume, page, section, access, issuedDate } = source;
  const container = source['container-title'];
  const author = source.author ?? (PERIODICALS.has(type) && !container ? undefined : [{ literal: publisher }]);
  const isAuthor = author?.some((name) => 'literal' in name && name.literal === publisher) ?? false;
  const isContainer = !container && !isAuthor && (PERIODICALS.has(type) || ON_SITES.has(type));
  const address = source.URL ?? source.archive?.URL;
  return {
    id,
    // An `article` of CSL 1.0.2 is a preprint; ours stand on web sites.
    type: type === 'article' ? 'webpage' : type,
    // Square brackets are the sign of a title that was supplied (ISBD, 1.1.5.2).
    title: source.titleIsDescriptive ? `[${title}]` : title,
    ...(author && { author: author.map((name) => ('literal' in name ? { literal: name.literal } : { family: name.family, ...(name.given && { given: name.given }) })) }),
    ...(!isAuthor && !isContainer && { publisher }),
    ...((container || isContainer) && { 'container-title': container ?? publisher }),
    ...(issuedDate && { issued: cslDate(issuedDate) }),
    ...(address && { URL: address, ...(access.how !== 'not-opened' && { accessed: dayDate(access.on) }) }),
    ...(language[0] && { language: language[0] }),
    ...(number && { number }), ...(volume && { volume }), ...(page && { page }), ...(section && { section }),
  };
}

/** The sources of an event, in its order. */
export const sourceItems = ({ sources }: Pick<TimelineEvent, 'sources'>): CslItem[] => sources.map(sourceItem);

/** The whole site, as of the newest version of its events. */
export function siteItem(events: readonly TimelineEvent[], citing: Citing): CslItem {
  const { 'container-title': title = '', ...page } = ownPage(`site-${citing.locale}`, '', newestVersion(events)?.on, citing);
  return { ...page, title };
}

function ownPage(id: string, title: string, on: EdtfDate | undefined, { site, locale, address }: Citing): CslItem {
  return {
    id,
    type: 'webpage',
    title,
    author: [{ literal: site.editors[locale] }],
    'container-title': site.title[locale],
    ...(on && { issued: cslDate(on), accessed: cslDate(on) }),
    URL: address,
    language: locales[locale].label,
  };
}

/** A title with what else it is to be known by in brackets: the claim, and that it is a draft. */
function qualified(title: string, parts: readonly string[], isDraft: boolean, locale: Locale): string {
  const { punctuation, versions } = stringsOf(locale);
  const all = [...parts, ...(isDraft ? [versions.draft] : [])];
  return all.length > 0 ? title + punctuation.bracketed(all.join(punctuation.comma)) : title;
}

/** An EDTF date as far as CSL-JSON can say it. An open end is left out. */
function cslDate({ start, end, isInterval }: EdtfDate): CslDate {
  const points = (isInterval ? [start, end] : [start]).filter((point) => point !== null);
  return { 'date-parts': points.map(parts), ...(points.some(({ approximate, uncertain }) => approximate || uncertain) && { circa: true }) };
}

const parts = ({ year, month, day }: DatePoint): number[] => [year, ...(month ? [month, ...(day ? [day] : [])] : [])];

function dayDate(day: string): CslDate {
  return { 'date-parts': [day.split('-').map(Number)] };
}
