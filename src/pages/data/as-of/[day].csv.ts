import type { APIRoute, GetStaticPaths } from 'astro';
import { asOfRecordOf, getTimeline } from '../../../content.ts';
import { changeDays } from '../../../model/as-of.ts';
import { toAsOfCsv } from '../../../model/as-of-record.ts';

export const getStaticPaths: GetStaticPaths = () => changeDays(getTimeline()).map((day) => ({ params: { day } }));

/** What held on a day of change, as a table for spreadsheets. */
export const GET: APIRoute = ({ params }) =>
  new Response(toAsOfCsv(asOfRecordOf(params['day'] as string)), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
