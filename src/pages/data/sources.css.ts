import type { APIRoute } from 'astro';
import { getTimeline } from '../../content.ts';
import { printAddresses } from '../../model/print-addresses.ts';

/** Where all sources are, for paper. */
export const GET: APIRoute = () => new Response(printAddresses(getTimeline().sources), { headers: { 'content-type': 'text/css; charset=utf-8' } });
