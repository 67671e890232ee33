import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkLinks } from '../../scripts/link-checker.ts';
import { readContent } from '../../src/reader/read-content.ts';

/** Runs `npm run check:links` on sources whose addresses lead to a server of the test: no request leaves the machine. */
const project = join(import.meta.dirname, '../..');
const HEALTH = 'content/source-health.json';
const STATE = '.check-links.json';
const FAST = ['--delay', '20', '--timeout', '600'];

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly agent: string | undefined;
  readonly start: number;
  end: number;
}

let root: string;
let port: number;
let asked: Asked[];
let answer: (path: string, request: IncomingMessage, response: ServerResponse) => void;
let close: () => Promise<void>;

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'links-'));
  cpSync(join(project, 'tests/fixtures/base'), root, { recursive: true });
  rmSync(join(root, 'content/sources'), { recursive: true });
  asked = [];
  const server = createServer((request, response) => {
    const entry: Asked = { method: request.method ?? '', path: request.url ?? '', agent: request.headers['user-agent'], start: performance.now(), end: 0 };
    asked.push(entry);
    response.on('close', () => (entry.end = performance.now()));
    answer(entry.path, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  ({ port } = server.address() as AddressInfo);
  close = () => new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
  answer = (_, __, response) => end(response, 200);
});
afterEach(async () => {
  await close();
  rmSync(root, { recursive: true });
});

/** A port at which nobody listens. */
async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port: free } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return free;
}

const end = (response: ServerResponse, status: number, headers: Record<string, string> = {}) => response.writeHead(status, headers).end();
const at = (path: string, to = port) => `http://127.0.0.1:${to}${path}`;
const calls = (path: string) => asked.filter((each) => each.path === path).map(({ method }) => method);

/** Sources by id, each with the lines of its addresses. */
function sources(lines: Record<string, string>): void {
  cpSync(join(project, 'tests/fixtures/base/content/sources/toll-ruling.yaml'), join(root, 'content/sources/x.yaml'));
  const common = readFileSync(join(root, 'content/sources/x.yaml'), 'utf8').replace(/^access:.*\n/m, '');
  rmSync(join(root, 'content/sources/x.yaml'));
  for (const [id, own] of Object.entries(lines)) {
    const access = own.includes('access:') ? '' : 'access: { how: read-in-full, on: "2020-01-02" }\n';
    writeFileSync(join(root, `content/sources/${id}.yaml`), `${common}${own}\n${access}`);
  }
}
const originals = (ids: readonly string[]) => sources(Object.fromEntries(ids.map((id) => [id, `URL: ${at(`/${id}`)}`])));

function start(args: readonly string[] = FAST, env: NodeJS.ProcessEnv = {}) {
  const child = spawn(join(project, 'node_modules/.bin/node'), [join(project, 'scripts/check-links.ts'), ...args], { cwd: root, env: { ...process.env, ...env } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (output += data.toString()));
  const done = new Promise<{ status: number | null; output: string }>((resolve) => child.on('close', (status) => resolve({ status, output })));
  return { child, done };
}
const check = (args?: readonly string[], env?: NodeJS.ProcessEnv) => start(args, env).done;

function health() {
  const { content, problems } = readContent(root);
  expect(problems.filter(({ file }) => file === HEALTH)).toEqual([]);
  return content.health?.value.sources ?? {};
}
const today = () => new Date().toISOString().slice(0, 10);

describe('checking links', () => {
  test('tells apart what is found, moved, gone, refused, failing and out of reach', async () => {
    const nobody = await closedPort();
    answer = (path, request, response) => {
      if (path === '/moved') end(response, 301, { location: '/further' });
      else if (path === '/further') end(response, 302, { location: at('/end?x=1') });
      else if (path === '/circle') end(response, 302, { location: '/circle' });
      else if (path === '/nowhere') end(response, 302, { location: 'ftp://127.0.0.1/' });
      else if (path === '/gone') end(response, 404);
      else if (path === '/error') end(response, 500);
      else if (path === '/closed') end(response, 403);
      else if (path === '/get-only') end(response, request.method === 'HEAD' ? 405 : 200);
      else if (path === '/reset') request.socket.destroy();
      else if (path !== '/slow') end(response, 200);
    };
    sources({
      found: `URL: ${at('/found#part')}`,
      moved: `URL: ${at('/moved')}`,
      circle: `URL: ${at('/circle')}`,
      nowhere: `URL: ${at('/nowhere')}`,
      three: `URL: ${at('/gone')}\narchive: { URL: "${at('/archive')}", on: "2020-01-01" }\naccess: { how: read-in-part, on: "2020-01-02", copy: "${at('/copy')}" }`,
      error: `URL: ${at('/error')}`,
      closed: `URL: ${at('/closed')}`,
      'get-only': `URL: ${at('/get-only')}`,
      reset: `URL: ${at('/reset')}`,
      slow: `URL: ${at('/slow')}`,
      nobody: `URL: ${at('/', nobody)}`,
      none: 'urlNote: { en: Not known., ja: 不明。 }\naccess: { how: read-in-part, on: "2020-01-02", copy: a library }',
    });
    const { status, output } = await check();
    expect(status, output).toBe(0);
    const link = (path: string, found: object, failures = 0) => ({ address: path.startsWith('http') ? path : at(path), on: today(), ...found, failures });
    expect(health()).toEqual({
      circle: { original: link('/circle', { reason: 'redirects' }, 1) },
      closed: { original: link('/closed', { status: 403 }) },
      error: { original: link('/error', { status: 500 }, 1) },
      found: { original: link('/found#part', { status: 200 }) },
      'get-only': { original: link('/get-only', { status: 200 }) },
      moved: { original: link('/moved', { status: 200, to: at('/end?x=1') }) },
      nobody: { original: link(at('/', nobody), { reason: 'no-connection' }, 1) },
      nowhere: { original: link('/nowhere', { status: 302, reason: 'redirects' }, 1) },
      reset: { original: link('/reset', { reason: 'broken-off' }, 1) },
      slow: { original: link('/slow', { reason: 'timeout' }, 1) },
      three: { original: link('/gone', { status: 404 }, 1), archive: link('/archive', { status: 200 }), copy: link('/copy', { status: 200 }) },
    });
    expect(Object.keys(health())).toEqual(Object.keys(health()).toSorted());
    expect(output).toContain('13 addresses; found 5, gone 1, failing 6, refused 1');
    expect(output).toContain(`404  ${at('/gone')}`);
    expect(existsSync(join(root, STATE))).toBe(false);
  });

  test('asks with HEAD, with GET only what refuses that, in the name of the site', async () => {
    answer = (path, _, response) => end(response, path === '/b' ? 404 : 200);
    originals(['a', 'b']);
    await check(FAST, { SITE: 'https://tolls.example.org', BASE_PATH: '/river/' });
    expect(calls('/a')).toEqual(['HEAD']);
    expect(calls('/b')).toEqual(['HEAD', 'GET']);
    expect(new Set(asked.map(({ agent }) => agent))).toEqual(new Set(['River-Toll-Timeline-link-check/1.0 (+https://tolls.example.org/river/)']));
  });

  test('waits when a host asks it to, but not for ever', async () => {
    answer = (path, _, response) => {
      if (path === '/busy' && calls('/busy').length === 1) end(response, 429, { 'retry-after': '1' });
      else if (path === '/dated' && calls('/dated').length === 1) end(response, 503, { 'retry-after': new Date(Date.now() + 1500).toUTCString() });
      else if (path === '/long') end(response, 429, { 'retry-after': '3600' });
      else end(response, 200);
    };
    originals(['busy', 'dated', 'long', 'other']);
    const { status, output } = await check([...FAST, '--patience', '3000']);
    expect(status, output).toBe(0);
    expect(calls('/busy')).toEqual(['HEAD', 'HEAD']);
    const [first, again] = asked.filter(({ path }) => path === '/busy');
    expect((again?.start ?? 0) - (first?.end ?? 0)).toBeGreaterThan(950);
    expect(asked.filter(({ start }) => first && again && start > first.end && start < again.start)).toEqual([]);
    expect(health()).toMatchObject({ busy: { original: { status: 200 } }, dated: { original: { status: 200 } }, long: { original: { status: 429, failures: 0 } }, other: { original: { status: 200 } } });
  });

  test('counts the checks in a row in which a link failed, a day once, and forgets them when it is back', async () => {
    let status = 500;
    answer = (_, __, response) => end(response, status);
    originals(['a']);
    const failures = async () => {
      await check();
      return health()['a']?.original?.failures;
    };
    const yesterday = () => writeFileSync(join(root, HEALTH), readFileSync(join(root, HEALTH), 'utf8').replace(today(), '2020-01-01'));
    expect([await failures(), await failures()]).toEqual([1, 1]);
    yesterday();
    expect(await failures()).toBe(2);
    yesterday();
    status = 200;
    expect(await failures()).toBe(0);
    expect(health()['a']?.original?.on).toBe(today());
  });

  test('passes over what it knew of an address that the source no longer has', async () => {
    originals(['a', 'b']);
    await check();
    sources({ a: `URL: ${at('/a2')}`, b: `URL: ${at('/b')}` });
    rmSync(join(root, 'content/sources/b.yaml'));
    answer = (_, __, response) => end(response, 404);
    await check();
    expect(health()).toEqual({ a: { original: { address: at('/a2'), on: today(), status: 404, failures: 1 } } });
  });
});

describe('politeness', () => {
  test('one request at a time for a host, with a pause, and no more hosts at a time than allowed', async () => {
    answer = (_, __, response) => setTimeout(() => end(response, 200), 60);
    const hosts = ['127.0.0.1', 'localhost', '[::1]'];
    const open = (list: readonly Asked[], moment: number) => list.filter(({ start, end: stop }) => start <= moment && moment < stop).length;
    const most = (list: readonly Asked[]) => Math.max(...list.map(({ start }) => open(list, start)));
    const addresses = hosts.flatMap((host) => [1, 2, 3].map((n) => `http://${host}:${port}/${encodeURIComponent(host)}/${n}`));
    const found: number[] = [];
    await checkLinks(addresses, { userAgent: 'test', concurrency: 2, delay: 100, timeout: 2000, patience: 0, signal: new AbortController().signal }, (_, { status }) => found.push(status ?? 0));
    expect(found).toEqual(addresses.map(() => 200));
    for (const host of hosts) {
      const own = asked.filter(({ path }) => path.startsWith(`/${encodeURIComponent(host)}/`)).toSorted((a, b) => a.start - b.start);
      expect(own).toHaveLength(3);
      expect(most(own)).toBe(1);
      own.slice(1).forEach(({ start: next }, i) => expect(next - (own[i]?.end ?? 0)).toBeGreaterThan(90));
    }
    expect(most(asked)).toBe(2);
  });

  test('a redirect to another host stands in the line of that host', async () => {
    answer = (path, _, response) => (path === '/from' ? end(response, 302, { location: `http://localhost:${port}/to` }) : setTimeout(() => end(response, 200), 80));
    await checkLinks([`http://localhost:${port}/own`, `http://127.0.0.1:${port}/from`], { userAgent: 'test', concurrency: 8, delay: 150, timeout: 2000, patience: 0, signal: new AbortController().signal }, () => {});
    const [own, to] = ['/own', '/to'].map((path) => asked.find((each) => each.path === path));
    expect((to?.start ?? 0) - (own?.end ?? 0)).toBeGreaterThan(140);
  });
});

describe('a check that is stopped', () => {
  const ids = Array.from({ length: 10 }, (_, i) => `s${i}`);

  test.each(['SIGINT', 'SIGKILL'] as const)('by %s goes on where it stopped, and writes nothing before it is whole', async (signal) => {
    answer = (path, _, response) => setTimeout(() => end(response, path === '/s1' ? 404 : 200), 400);
    originals(ids);
    const { child, done } = start();
    while (asked.length < 9) await new Promise((resolve) => setTimeout(resolve, 50));
    child.kill(signal);
    const { status, output } = await done;
    expect(existsSync(join(root, HEALTH))).toBe(false);
    if (signal === 'SIGINT') {
      expect(status).toBe(130);
      expect(output).toMatch(/Stopped after \d of 10 addresses\. Run this again to go on/);
    }
    const kept = Object.keys((JSON.parse(readFileSync(join(root, STATE), 'utf8')) as { answers: object }).answers);
    expect(kept.length).toBeGreaterThanOrEqual(3);
    expect(kept.length).toBeLessThan(10);
    asked.length = 0;
    const again = await check();
    expect(again.status, again.output).toBe(0);
    expect(again.output).toContain(`${kept.length} of 10 addresses are done`);
    // All that was left, and one that had answered, to know that there is a network.
    const paths = new Set(asked.map(({ path }) => path));
    expect([...paths].filter((path) => kept.includes(at(path)))).toHaveLength(1);
    expect(paths.size).toBe(10 - kept.length + 1);
    expect(Object.keys(health())).toEqual(ids);
    expect(health()['s1']?.original).toMatchObject({ status: 404, failures: 1 });
    expect(existsSync(join(root, STATE))).toBe(false);
  });

  test('begins anew with --fresh', async () => {
    originals(['a', 'b']);
    writeFileSync(join(root, STATE), JSON.stringify({ answers: { [at('/a')]: { on: '2020-01-01', status: 200 } } }));
    await check([...FAST, '--fresh']);
    expect(calls('/a')).toEqual(['HEAD']);
  });
});

describe('without a network', () => {
  const NONE = 'There is no network here: none of the hosts that were asked could be reached. Nothing was changed.\n';

  test('it says so and changes nothing', async () => {
    originals(['a', 'b']);
    writeFileSync(join(root, HEALTH), '{ "sources": {} }');
    await close();
    const { status, output } = await check();
    expect(status).toBe(1);
    expect(output).toContain(NONE);
    expect(readFileSync(join(root, HEALTH), 'utf8')).toBe('{ "sources": {} }');
    expect(existsSync(join(root, STATE))).toBe(false);
  });

  test('a check that was stopped keeps what it had', async () => {
    originals(['a', 'b', 'c']);
    const state = JSON.stringify({ answers: { [at('/a')]: { on: '2020-01-01', status: 200 } } });
    writeFileSync(join(root, STATE), state);
    await close();
    expect((await check()).output).toContain(NONE);
    expect(readFileSync(join(root, STATE), 'utf8')).toBe(state);
    expect(existsSync(join(root, HEALTH))).toBe(false);
  });

  test('hosts that are down are told from a network that is down by one that answers', async () => {
    sources({ dead: `URL: ${at('/', await closedPort())}`, live: `URL: http://127.0.0.2:${port}/` });
    const { status, output } = await check();
    expect(status, output).toBe(0);
    expect(health()).toMatchObject({ dead: { original: { reason: 'no-connection', failures: 1 } }, live: { original: { status: 200 } } });
  });
});

describe('bad input', () => {
  test('a state that cannot be read', async () => {
    originals(['a']);
    writeFileSync(join(root, STATE), '{ "answers": { "x": 1 } }');
    const { status, output } = await check();
    expect([status, output]).toEqual([1, '`.check-links.json` cannot be read, so the check cannot go on where it stopped. Remove the file, or begin anew with `--fresh`.\n']);
    expect(asked).toEqual([]);
  });

  test('a number that is none', async () => {
    originals(['a']);
    expect(await check(['--delay', 'soon'])).toEqual({ status: 1, output: '`--delay soon` is not a whole number that serves. Give another, or leave it out for 1000.\n' });
  });

  test('content that cannot be read', async () => {
    sources({ a: 'URL: not-an-address' });
    const { status, output } = await check();
    expect(status).toBe(1);
    expect(output).toContain('content/sources/a.yaml');
    expect(asked).toEqual([]);
  });

  test.skipIf(!existsSync('/dev/full'))('a full disk: what was known stays', async () => {
    originals(['a']);
    writeFileSync(join(root, HEALTH), '{ "sources": {} }');
    symlinkSync('/dev/full', join(root, `${STATE}.part`));
    const { status, output } = await check();
    expect(status).toBe(1);
    expect(output).toContain('The disk is full. Make room and run this again');
    expect(readFileSync(join(root, HEALTH), 'utf8')).toBe('{ "sources": {} }');
    expect(readdirSync(root)).toEqual(['content']);
    expect((await check()).status).toBe(0);
    expect(health()['a']?.original?.status).toBe(200);
  });
});
