/**
 * Asks the addresses of all sources whether they still answer, and writes what was found to `content/source-health.json`. Stopped, it goes on
 * where it stopped. Without a network it changes nothing.
 * Usage: npm run check:links [-- --fresh] [--concurrency <n>] [--delay <ms>] [--timeout <ms>] [--patience <ms>]
 * `SITE`, the address of the site, goes into the user agent, so that those who are asked can see by whom.
 */
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { defaultLocale } from '../src/i18n/locales.ts';
import { formatProblems } from '../src/model/problem.ts';
import { judgeLink, linksOf, linkStates, updateHealth, type LinkAnswer } from '../src/model/source-health.ts';
import { HEALTH_FILE, readContent } from '../src/reader/read-content.ts';
import { LinkHealthSchema } from '../src/schema/source-health.ts';
import { checkLinks, showsNetwork } from './link-checker.ts';

/** What a run that was stopped had found, by address. */
const STATE_FILE = '.check-links.json';
const StateSchema = z.strictObject({ answers: z.record(z.string(), LinkHealthSchema.omit({ address: true, failures: true })) });

/** So many hosts, all of them out of reach, and there is no network. */
const ENOUGH_HOSTS = 20;
const SAVE_EVERY = 2_000;
const TELL_EVERY = 5_000;

const defaults = { concurrency: 8, delay: 1_000, timeout: 20_000, patience: 60_000 };

/** Why the tool did not do what it was asked to. */
class Refusal extends Error {}

try {
  await main();
} catch (error) {
  const { code } = error as NodeJS.ErrnoException;
  if (!(error instanceof Refusal) && code === undefined) throw error;
  const isFull = code === 'ENOSPC' || code === 'EDQUOT';
  console.error(isFull ? `The disk is full. Make room and run this again: what was found is kept in \`${STATE_FILE}\` as far as it was saved.` : (error as Error).message);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const { fresh, ...limits } = readOptions();
  const { content, problems } = readContent(process.cwd());
  if (problems.length > 0) throw new Refusal(formatProblems(problems));
  const sources = [...content.sources.values()].map(({ id, value }) => ({ id, ...value }));
  const addresses = new Set(sources.flatMap((source) => Object.values(linksOf(source))));

  const answers = fresh ? new Map<string, LinkAnswer>() : readState();
  for (const address of answers.keys()) if (!addresses.has(address)) answers.delete(address);
  const todo = [...addresses].filter((address) => !answers.has(address));
  if (answers.size > 0) {
    console.log(`Going on where the last check stopped: ${answers.size} of ${addresses.size} addresses are done. \`--fresh\` begins anew.`);
    // One that answered is asked again, which tells whether there is a network when only dead ones are left.
    const known = [...answers].find(([, answer]) => answer.status !== undefined)?.[0];
    if (known && todo.length > 0) todo.push(known);
  }

  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  process.once('SIGTERM', () => stop.abort());
  const hosts = new Set(todo.map(hostOf));
  /** Not known yet whether they or the network is down. */
  const silent = new Map<string, LinkAnswer>();
  let isOnline = todo.length === 0;
  let isOffline = false;
  let [saved, told] = [Date.now(), Date.now()];
  const save = () => writeWhole(STATE_FILE, `${JSON.stringify({ answers: Object.fromEntries(answers) })}\n`);

  console.log(`Asking ${todo.length} addresses on ${hosts.size} hosts, at most ${limits.concurrency} at a time …`);
  await checkLinks(todo, { ...limits, userAgent: userAgent(content.site.title[defaultLocale]), signal: stop.signal }, (address, finding) => {
    const answer: LinkAnswer = { on: new Date().toISOString().slice(0, 10), ...finding };
    if (!isOnline && !showsNetwork(answer)) {
      silent.set(address, answer);
      const missed = new Set([...silent.keys()].map(hostOf)).size;
      if (missed < Math.min(ENOUGH_HOSTS, hosts.size)) return;
      isOffline = true;
      stop.abort();
      return;
    }
    isOnline = true;
    for (const [each, early] of [...silent, [address, answer] as const]) {
      answers.set(each, early);
      if (judgeLink(early) !== 'found') console.log(`  ${early.status ?? early.reason}  ${each}`);
    }
    silent.clear();
    const now = Date.now();
    if (now - saved >= SAVE_EVERY) {
      save();
      saved = now;
    }
    if (now - told >= TELL_EVERY) {
      console.log(`${answers.size} of ${addresses.size} addresses`);
      told = now;
    }
  }).catch((error: unknown) => {
    stop.abort();
    throw error;
  });

  if (isOffline || (!isOnline && !stop.signal.aborted)) {
    throw new Refusal('There is no network here: none of the hosts that were asked could be reached. Nothing was changed.');
  }
  if (stop.signal.aborted) {
    if (answers.size > 0) save();
    console.log(`Stopped after ${answers.size} of ${addresses.size} addresses. Run this again to go on; \`${HEALTH_FILE}\` was not changed.`);
    process.exitCode = 130;
    return;
  }
  save();
  writeWhole(HEALTH_FILE, `${JSON.stringify(updateHealth(sources, content.health?.value, answers), null, 2)}\n`);
  rmSync(STATE_FILE);
  const count = (wanted: string) => [...answers.values()].filter((answer) => judgeLink(answer) === wanted).length;
  console.log(`Wrote \`${HEALTH_FILE}\`: ${addresses.size} addresses; ${linkStates.map((each) => `${each} ${count(each)}`).join(', ')}.`);
}

function readOptions(): typeof defaults & { fresh: boolean } {
  const names = Object.keys(defaults) as (keyof typeof defaults)[];
  const { values } = parseArgs({ options: { fresh: { type: 'boolean' }, ...Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])) } });
  const given = values as Partial<Record<keyof typeof defaults, string>> & { fresh?: boolean };
  const limits = { ...defaults };
  for (const name of names) {
    const value = Number(given[name] ?? defaults[name]);
    if (!Number.isInteger(value) || value < (name === 'concurrency' || name === 'timeout' ? 1 : 0)) throw new Refusal(`\`--${name} ${given[name]}\` is not a whole number that serves. Give another, or leave it out for ${defaults[name]}.`);
    limits[name] = value;
  }
  return { ...limits, fresh: given.fresh ?? false };
}

function readState(): Map<string, LinkAnswer> {
  if (!existsSync(STATE_FILE)) return new Map();
  try {
    return new Map(Object.entries(StateSchema.parse(JSON.parse(readFileSync(STATE_FILE, 'utf8'))).answers));
  } catch {
    throw new Refusal(`\`${STATE_FILE}\` cannot be read, so the check cannot go on where it stopped. Remove the file, or begin anew with \`--fresh\`.`);
  }
}

/** Product and comment (RFC 9110, section 10.1.5): the name of the site in letters that a header may hold, and where it is. */
function userAgent(title: string): string {
  const name = title.normalize('NFKD').replaceAll(/[^\w]+/g, '-').replaceAll(/^-|-$/g, '');
  const site = process.env['SITE'];
  return `${name || 'timeline'}-link-check/1.0${site ? ` (+${new URL(process.env['BASE_PATH'] ?? '/', site).href})` : ''}`;
}

/** Writes a file whole or not at all. The temporary one stands outside `content/`, where nothing would read it. */
function writeWhole(path: string, text: string): void {
  const temporary = `${STATE_FILE}.part`;
  try {
    writeFileSync(temporary, text, { flush: true });
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function hostOf(address: string): string {
  return new URL(address).hostname;
}
