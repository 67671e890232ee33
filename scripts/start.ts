/** Builds the site with its search index, serves it, and says where. Usage: npm start [-- <port>] */
import { build } from 'astro';
import { localeIds, locales } from '../src/i18n/locales.ts';
import { ContentError } from '../src/model/problem.ts';
import { serveDist } from './server.ts';

const port = Number(process.argv[2] ?? process.env['PORT'] ?? 4321);
try {
  console.log('Building the site; this takes about a minute …');
  await build({ root: process.cwd(), logLevel: 'warn' });
} catch (error) {
  console.error(error instanceof ContentError ? error.message : error);
  process.exit(1);
}
const { url } = await serveDist(port);
console.log('\nThe site is ready. Stop it with Ctrl+C.');
for (const locale of localeIds) console.log(`  ${locales[locale].name.padEnd(8)} ${url}${locale}/`);
