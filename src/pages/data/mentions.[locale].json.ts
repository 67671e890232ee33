import type { APIRoute, GetStaticPaths } from 'astro';
import { getTimeline } from '../../content.ts';
import type { Locale } from '../../i18n/locales.ts';
import { localePaths } from '../../i18n/paths.ts';
import { explanationsOf } from '../../model/explanations.ts';
import { pathOf } from '../../urls.ts';

export const getStaticPaths: GetStaticPaths = localePaths;

/** What each actor and term is, by its path within the language: what a page shows where it is mentioned. */
export const GET: APIRoute = ({ props }) =>
  Response.json(
    Object.fromEntries(explanationsOf(getTimeline(), props['locale'] as Locale).map(({ kind, id, ...explanation }) => [pathOf({ kind, id }), explanation])),
  );
