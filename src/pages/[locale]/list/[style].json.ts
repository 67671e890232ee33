import type { APIRoute, GetStaticPaths } from 'astro';
import { eventItem, sourceItem } from '../../../citations/csl-item.ts';
import { citationForms, citeAs, type CitationForm } from '../../../citations/forms.ts';
import { citing, getTimeline } from '../../../content.ts';
import { localeIds, type Locale } from '../../../i18n/locales.ts';
import type { EventVersion } from '../../../model/timeline.ts';

export const getStaticPaths: GetStaticPaths = () => localeIds.flatMap((locale) => citationForms.map((style) => ({ params: { locale, style }, props: { locale, style } })));

/** What a reading list can hold and cite: every event in order of time, as the latest version is cited in a style, and every source. */
export const GET: APIRoute<{ locale: Locale; style: CitationForm }> = ({ props: { locale, style } }) => {
  const { events, sources } = getTimeline();
  return Response.json({
    events: events.map(({ id, prose, versions }) => {
      const latest = versions.at(-1) as EventVersion;
      return { id, title: prose[locale].title, citation: citeAs(style, eventItem(latest, citing(latest, locale)), locale) };
    }),
    sources: Object.fromEntries(sources.map((source) => [source.id, citeAs(style, sourceItem(source), locale)])),
  });
};
