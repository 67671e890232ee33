import type { APIRoute, GetStaticPaths } from 'astro';
import { asOfItem } from '../../../../citations/csl-item.ts';
import { exportResponse, inEveryFormat, type ExportFormat } from '../../../../citations/exports.ts';
import { asOfPaths, citingPage, getTimeline } from '../../../../content.ts';
import type { Locale } from '../../../../i18n/locales.ts';
import { asOfPath } from '../../../../urls.ts';

export const getStaticPaths: GetStaticPaths = () => inEveryFormat(asOfPaths());

/** The table of a day for reference managers. */
export const GET: APIRoute<{ locale: Locale; format: ExportFormat; day: string }> = ({ props: { locale, format, day } }) =>
  exportResponse([asOfItem(day, getTimeline().events, citingPage(asOfPath(day), locale))], format);
