import type { APIRoute, GetStaticPaths } from 'astro';
import { claimItem } from '../../../../../../citations/csl-item.ts';
import { exportResponse, inEveryFormat, type ExportFormat } from '../../../../../../citations/exports.ts';
import { citing, versionPaths } from '../../../../../../content.ts';
import type { Locale } from '../../../../../../i18n/locales.ts';
import type { EventVersion } from '../../../../../../model/timeline.ts';

export const getStaticPaths: GetStaticPaths = () => inEveryFormat(versionPaths());

/** Each claim of a version of an event for reference managers. */
export const GET: APIRoute<{ locale: Locale; format: ExportFormat; version: EventVersion }> = ({ props: { locale, format, version } }) =>
  exportResponse(version.state.claims.map((claim) => claimItem(claim, version, citing(version, locale, `c-${claim.id}`))), format);
