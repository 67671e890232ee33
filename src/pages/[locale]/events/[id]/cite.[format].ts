import type { APIRoute, GetStaticPaths } from 'astro';
import { eventItem } from '../../../../citations/csl-item.ts';
import { exportResponse, inEveryFormat, type ExportFormat } from '../../../../citations/exports.ts';
import { citing, getTimeline } from '../../../../content.ts';
import type { Locale } from '../../../../i18n/locales.ts';
import { thingPaths } from '../../../../i18n/paths.ts';
import type { EventVersion, TimelineEvent } from '../../../../model/timeline.ts';

export const getStaticPaths: GetStaticPaths = () => inEveryFormat(thingPaths(getTimeline().events));

/** The latest version of an event for reference managers. */
export const GET: APIRoute<{ locale: Locale; format: ExportFormat; thing: TimelineEvent }> = ({ props: { locale, format, thing } }) => {
  const version = thing.versions.at(-1) as EventVersion;
  return exportResponse([eventItem(version, citing(version, locale))], format);
};
