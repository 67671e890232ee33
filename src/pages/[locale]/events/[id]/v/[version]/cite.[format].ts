import type { APIRoute, GetStaticPaths } from 'astro';
import { eventItem } from '../../../../../../citations/csl-item.ts';
import { exportResponse, inEveryFormat, type ExportFormat } from '../../../../../../citations/exports.ts';
import { citing, versionPaths } from '../../../../../../content.ts';
import type { Locale } from '../../../../../../i18n/locales.ts';
import type { EventVersion } from '../../../../../../model/timeline.ts';

export const getStaticPaths: GetStaticPaths = () => inEveryFormat(versionPaths());

/** A version of an event for reference managers. */
export const GET: APIRoute<{ locale: Locale; format: ExportFormat; version: EventVersion }> = ({ props: { locale, format, version } }) =>
  exportResponse([eventItem(version, citing(version, locale))], format);
