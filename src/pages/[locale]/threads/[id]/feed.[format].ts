import type { APIRoute, GetStaticPaths } from 'astro';
import { getTimeline, threadFeedOf, urls } from '../../../../content.ts';
import { feedFormatIds, feedResponse, type FeedFormat } from '../../../../feeds/feed.ts';
import type { Locale } from '../../../../i18n/locales.ts';
import { thingPaths } from '../../../../i18n/paths.ts';
import type { Thread } from '../../../../model/timeline.ts';
import { threadFeedPath } from '../../../../urls.ts';

export const getStaticPaths: GetStaticPaths = () =>
  thingPaths(getTimeline().threads).flatMap(({ params, props }) => feedFormatIds.map((format) => ({ params: { ...params, format }, props: { ...props, format } })));

/** The feed of a thread in one language. */
export const GET: APIRoute<{ locale: Locale; format: FeedFormat; thing: Thread }> = ({ props: { locale, format, thing }, site }) =>
  feedResponse(threadFeedOf(thing, locale), format, new URL(urls.page(locale, threadFeedPath(thing.id, format)), site).href);
