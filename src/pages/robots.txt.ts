import type { APIRoute } from 'astro';
import { urls } from '../content.ts';

/** Everything may be read by everybody; the sitemap says what there is (RFC 9309; sitemaps.org). */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(urls.file('sitemap-index.xml'), site).href}\n`);
