import { locales, type Locale } from '../i18n/locales.ts';
import type { EventVersion } from '../model/timeline.ts';
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
