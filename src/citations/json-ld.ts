import { locales, type Locale } from '../i18n/locales.ts';
import type { EventVersion, Timeline } from '../model/timeline.ts';
import type { SiteFile } from '../schema/site.ts';

/**
 * An event for search engines (JSON-LD, schema.org): an article of ours about the instrument, with each claim and the page where it appears. Never an
 * `Event`, which means one that people attend, and never a `ClaimReview`: we do not rate.
 * @param created the day of the first version (ISO 8601)
 * @param addressOf the absolute address of the event or of a place on its page
 */
export function eventJsonLd(version: EventVersion, site: SiteFile, locale: Locale, created: string, addressOf: (fragment?: string) => string): object {
  const { state } = version;
  const { title, summary } = state.prose[locale];
  const organisation = { '@type': 'Organization', name: site.editors[locale] };
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    '@id': addressOf(),
    headline: title,
    description: summary,
    inLanguage: locales[locale].label,
    datePublished: created,
    dateModified: version.on.edtf,
    version: String(version.number),
    author: organisation,
    publisher: organisation,
    isPartOf: { '@type': 'WebSite', name: site.title[locale] },
    license: site.licence.URL,
    ...(state.instrument && {
      about: {
        '@type': state.kind.schemaOrg ?? 'CreativeWork',
        name: state.instrument.name[locale],
        ...(state.instrument.numbers.length > 0 && { identifier: state.instrument.numbers }),
      },
    }),
    hasPart: state.claims.map(({ id, text, by }) => ({
      '@type': 'Claim',
      '@id': addressOf(`c-${id}`),
      text: text[locale],
      inLanguage: locales[locale].label,
      ...(by && { author: { '@type': by.kind.isPerson ? 'Person' : 'Organization', name: by.name[locale] } }),
      appearance: { '@id': addressOf() },
    })),
  };
}

/**
 * The whole record for search engines: a `Dataset` with its files (schema.org; Google reads `distribution` and `temporalCoverage`).
 * @param address of the page about the data
 */
export function datasetJsonLd({ site, events }: Timeline, locale: Locale, address: string, files: readonly { readonly address: string; readonly type: string }[]): object {
  const organisation = { '@type': 'Organization', name: site.editors[locale] };
  const [first, last] = [events[0], events.at(-1)];
  const changed = events.flatMap(({ versions }) => versions.map(({ on }) => on.latest)).sort().at(-1);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': address,
    name: site.title[locale],
    description: `${site.tagline[locale]} ${site.scope[locale]}`,
    inLanguage: Object.values(locales).map(({ label }) => label),
    creator: organisation,
    publisher: organisation,
    license: site.licence.URL,
    ...(changed && { dateModified: changed }),
    ...(first && last && { temporalCoverage: `${first.date.earliest}/${last.date.latest}` }),
    distribution: files.map((file) => ({ '@type': 'DataDownload', contentUrl: file.address, encodingFormat: file.type })),
  };
}
