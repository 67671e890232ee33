import { forEachLocale, localeIds, type Locale, type Localized } from '../i18n/locales.ts';
import type { Timeline } from '../model/timeline.ts';
import { OTHER_PAGES_LANGUAGE, wordFor, type OtherPage } from '../search/other-page.ts';
import { readSymbols, tokensOf } from '../search/symbols.ts';
import { pathOf } from '../urls.ts';

type Sort = OtherPage['sort'];

/** A page other than an event as Pagefind takes it: its words as our tokens, and what a result shows. */
export interface OtherPageRecord {
  readonly url: string;
  readonly content: string;
  readonly language: string;
  readonly meta: Record<string, string>;
}

/** All pages but events, with what each says in every language. */
export function otherPages(timeline: Timeline): OtherPageRecord[] {
  const { sources, actors, terms, threads, jurisdictions, pages } = timeline;
  return [
    ...sources.map((source) =>
      record('source', pathOf({ kind: 'source', id: source.id }), () => source.title, (locale) => [
        source['title-translated']?.[locale], source.publisher, source['container-title'], source.number,
        ...(source.author ?? []).map((author) => ('literal' in author ? author.literal : [author.given, author.family].filter(Boolean).join(' '))),
        source.issued, source.URL, source.note?.[locale],
      ]),
    ),
    ...actors.map((actor) =>
      record('actor', pathOf({ kind: 'actor', id: actor.id }), (locale) => actor.name[locale], (locale) => [
        actor.abbreviation, ...(actor.aliases?.[locale] ?? []), ...(actor.former?.[locale] ?? []), actor.description[locale],
      ]),
    ),
    ...terms.map((term) =>
      record('term', pathOf({ kind: 'term', id: term.id }), (locale) => term.term[locale], (locale) => [
        term.abbreviation, ...(term.aliases?.[locale] ?? []), term.definition[locale],
      ]),
    ),
    ...threads.map((thread) =>
      record('thread', pathOf({ kind: 'thread', id: thread.id }), (locale) => thread.title[locale], (locale) => [
        thread.summary[locale], ...thread.steps.map(({ text }) => text[locale]),
      ]),
    ),
    ...jurisdictions.map(({ id, label }) => record('jurisdiction', pathOf({ kind: 'jurisdiction', id }), (locale) => label[locale], () => [])),
    ...pages.map(({ id, prose }) =>
      record('page', pathOf({ kind: 'page', id }), (locale) => prose[locale].title, (locale) => [
        prose[locale].summary, ...prose[locale].body.blocks.map(({ text }) => text),
      ]),
    ),
  ];
}

function record(sort: Sort, path: string, titleIn: (locale: Locale) => string, textsIn: (locale: Locale) => readonly (string | undefined)[]): OtherPageRecord {
  const title = forEachLocale(titleIn);
  const text: Localized = forEachLocale((locale) => textsIn(locale).filter(Boolean).join(' · '));
  const tokens = localeIds.flatMap((locale) => [title[locale], text[locale]]).flatMap((words) => tokensOf(readSymbols(words)).map(({ key }) => key));
  return {
    url: path,
    content: [...new Set(tokens)].map(wordFor).join(' '),
    language: OTHER_PAGES_LANGUAGE,
    meta: {
      title: title[localeIds[0]], path, sort,
      ...Object.fromEntries(localeIds.flatMap((locale) => [[`title-${locale}`, title[locale]], [`text-${locale}`, text[locale]]])),
    },
  };
}

