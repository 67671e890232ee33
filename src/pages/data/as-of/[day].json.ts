import type { APIRoute, GetStaticPaths } from 'astro';
import { asOfRecordOf, getTimeline } from '../../../content.ts';
import { changeDays } from '../../../model/as-of.ts';

export const getStaticPaths: GetStaticPaths = () => changeDays(getTimeline()).map((day) => ({ params: { day } }));

/** What held on a day of change, as data. */
export const GET: APIRoute = ({ params }) => Response.json(asOfRecordOf(params['day'] as string));
