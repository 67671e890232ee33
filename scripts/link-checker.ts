/** Asks addresses of the public web whether they still answer: politely, and never more than one request at a time of one host. */
import { setTimeout as wait } from 'node:timers/promises';
import pLimit, { type LimitFunction } from 'p-limit';
import { judgeLink, type LinkAnswer } from '../src/model/source-health.ts';

export interface CheckOptions {
  readonly userAgent: string;
  /** Most requests at a time. */
  readonly concurrency: number;
  /** Milliseconds between two requests to one host. */
  readonly delay: number;
  /** Milliseconds until an answer must be there. */
  readonly timeout: number;
  /** Most milliseconds to wait because a host asks for it (`Retry-After`). */
  readonly patience: number;
  /** Stops all work; what was answered is kept. */
  readonly signal: AbortSignal;
}

type Finding = Pick<LinkAnswer, 'status' | 'reason' | 'to'>;
type Method = 'HEAD' | 'GET';

const MOST_REDIRECTS = 10;
const MOST_RETRIES = 2;

/** No connection was made: asking in another way is of no use. */
function isUnreached({ reason }: Finding): boolean {
  return reason === 'no-such-host' || reason === 'no-connection';
}

/** Whether a finding shows that there is a network here: something answered, if only by breaking off. */
export function showsNetwork({ status, reason = 'other' }: Finding): boolean {
  return status !== undefined || reason === 'broken-off' || reason === 'certificate' || reason === 'redirects';
}

/** Asks every address and tells each finding when it is there. Ends early, without an error, when `signal` is aborted. */
export async function checkLinks(addresses: Iterable<string>, options: CheckOptions, tell: (address: string, finding: Finding) => void): Promise<void> {
  const web = new PoliteWeb(options);
  await Promise.all(
    [...addresses].map(async (address) => {
      const finding = await checkLink(address, web);
      if (!options.signal.aborted) tell(address, finding);
    }),
  );
}

/** HEAD asks for no more than is needed, but many servers answer it wrongly: what they refuse is asked again with GET. */
async function checkLink(address: string, web: PoliteWeb): Promise<Finding> {
  const finding = await follow('HEAD', address, web);
  return judgeLink(finding) === 'found' || isUnreached(finding) || finding.reason === 'certificate' ? finding : follow('GET', address, web);
}

async function follow(method: Method, address: string, web: PoliteWeb): Promise<Finding> {
  let url = new URL(address);
  const moved = () => (url.href.split('#')[0] === new URL(address).href.split('#')[0] ? {} : { to: url.href });
  try {
    for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
      const { status, headers } = await web.request(method, url);
      const location = status >= 300 && status < 400 ? headers.get('location') : null;
      if (location === null) return { status, ...moved() };
      const next = URL.parse(location, url);
      if (!next || !/^https?:$/.test(next.protocol)) return { status, reason: 'redirects', ...moved() };
      url = next;
    }
    return { reason: 'redirects' };
  } catch (error) {
    return { reason: reasonOf(error), ...moved() };
  }
}

/** Requests within the limits: a line for each host with a pause after each request, and a door for all of them. */
class PoliteWeb {
  readonly #options: CheckOptions;
  readonly #door: LimitFunction;
  readonly #hosts = new Map<string, LimitFunction>();

  constructor(options: CheckOptions) {
    this.#options = options;
    this.#door = pLimit(options.concurrency);
  }

  request(method: Method, url: URL): Promise<Response> {
    const { delay, patience, signal } = this.#options;
    const line = this.#hosts.get(url.hostname) ?? pLimit(1);
    this.#hosts.set(url.hostname, line);
    return line(async () => {
      try {
        for (let retry = 0; ; retry++) {
          const response = await this.#door(() => this.#fetch(method, url));
          const asked = retryAfter(response);
          if (asked === undefined || asked > patience || retry === MOST_RETRIES) return response;
          await wait(Math.max(asked, delay), undefined, { signal });
        }
      } finally {
        await wait(delay, undefined, { signal }).catch(() => {});
      }
    });
  }

  async #fetch(method: Method, url: URL): Promise<Response> {
    const { userAgent, timeout, signal } = this.#options;
    const response = await fetch(url, {
      method,
      redirect: 'manual',
      headers: { 'user-agent': userAgent, accept: '*/*' },
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeout)]),
    });
    // The status is enough: what the page says is not fetched.
    await response.body?.cancel();
    return response;
  }
}

/** Milliseconds that a busy host asks to wait: seconds or an HTTP date (RFC 9110, section 10.2.3). */
function retryAfter({ status, headers }: Response): number | undefined {
  const value = headers.get('retry-after');
  if ((status !== 429 && status !== 503) || value === null) return undefined;
  const milliseconds = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isNaN(milliseconds) ? undefined : Math.max(milliseconds, 0);
}

/** Codes of Node's system errors and of its HTTP client. */
const REASONS: Readonly<Record<string, NonNullable<LinkAnswer['reason']>>> = {
  ENOTFOUND: 'no-such-host', EAI_AGAIN: 'no-such-host', EAI_NODATA: 'no-such-host', EAI_FAIL: 'no-such-host',
  ECONNREFUSED: 'no-connection', EHOSTUNREACH: 'no-connection', ENETUNREACH: 'no-connection', ETIMEDOUT: 'no-connection', UND_ERR_CONNECT_TIMEOUT: 'no-connection',
  ECONNRESET: 'broken-off', EPIPE: 'broken-off', UND_ERR_SOCKET: 'broken-off',
  UND_ERR_HEADERS_TIMEOUT: 'timeout', UND_ERR_BODY_TIMEOUT: 'timeout',
};

function reasonOf(error: unknown): NonNullable<LinkAnswer['reason']> {
  if (error instanceof Error && error.name === 'TimeoutError') return 'timeout';
  const cause = error instanceof Error ? error.cause : undefined;
  // Several addresses of one host were tried: the first says enough.
  const [first] = cause instanceof AggregateError ? cause.errors : [cause];
  const code = String((first as NodeJS.ErrnoException | undefined)?.code ?? '');
  return REASONS[code] ?? (/CERT|SSL|TLS|SELF_SIGNED|ALTNAME/.test(code) ? 'certificate' : 'other');
}
