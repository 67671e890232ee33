import type { APIRoute, GetStaticPaths } from 'astro';
import { threadItem } from '../../../../citations/csl-item.ts';
import { exportResponse, inEveryFormat, type ExportFormat } from '../../../../citations/exports.ts';
import { citingPage, getTimeline } from '../../../../content.ts';
import type { Locale } from '../../../../i18n/locales.ts';
import { thingPaths } from '../../../../i18n/paths.ts';
import type { Thread } from '../../../../model/timeline.ts';
import { pathOf } from '../../../../urls.ts';

export const getStaticPaths: GetStaticPaths = () => inEveryFormat(thingPaths(getTimeline().threads));

/** A thread for reference managers. */
export const GET: APIRoute<{ locale: Locale; format: ExportFormat; thing: Thread }> = ({ props: { locale, format, thing } }) =>
  exportResponse([threadItem(thing, citingPage(pathOf({ kind: 'thread', id: thing.id }), locale))], format);
