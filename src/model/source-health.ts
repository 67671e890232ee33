import type { SourceFile } from '../schema/source.ts';
import { addressKinds, type LinkHealth, type AddressKind, type SourceHealthFile } from '../schema/source-health.ts';

/** What an address gave when it was asked, before it is compared with earlier checks. */
export type LinkAnswer = Omit<LinkHealth, 'address' | 'failures'>;

/**
 * What an answer says of a link. `refused`: the server is there but does not let a program in, or not now, so that only a person can tell;
 * `failing`: an error of the server, or no answer at all, which may pass.
 */
export const linkStates = ['found', 'gone', 'failing', 'refused'] as const;
export type LinkState = (typeof linkStates)[number];

/** Judges an answer by its status (RFC 9110, section 15); some sites answer programs with a number beyond the standard. */
export function judgeLink({ status }: Pick<LinkHealth, 'status'>): LinkState {
  if (status === undefined) return 'failing';
  if (status >= 200 && status < 300) return 'found';
  if (status === 404 || status === 410) return 'gone';
  if ((status >= 400 && status < 500) || status > 599) return 'refused';
  return 'failing';
}

/** The addresses of a source that can be asked; a copy may also be told in words. */
export function linksOf({ URL: original, archive, access }: Pick<SourceFile, 'URL' | 'archive' | 'access'>): Partial<Record<AddressKind, string>> {
  const { copy } = access;
  return {
    ...(original && { original }),
    ...(archive && { archive: archive.URL }),
    ...(copy && /^https?:/.test(copy) && URL.canParse(copy) && { copy }),
  };
}

/** What is known of the present addresses of a source. */
export function healthOf(source: Parameters<typeof linksOf>[0], known: SourceHealthFile['sources'][string] = {}): Partial<Record<AddressKind, LinkHealth>> {
  const links = linksOf(source);
  return Object.fromEntries(addressKinds.flatMap((kind) => (known[kind] && known[kind].address === links[kind] ? [[kind, known[kind]]] : [])));
}

/** Every finding about the sources, in their order. */
export function findingsOf<T extends { readonly health: Partial<Record<AddressKind, LinkHealth>> }>(sources: readonly T[]) {
  return sources.flatMap((source) =>
    addressKinds.flatMap((kind) => {
      const health = source.health[kind];
      return health ? [{ source, kind, health, state: judgeLink(health) }] : [];
    }),
  );
}

/**
 * The findings after a check: each answer, joined to what was known of the same address, and what was known of those that were not asked.
 * Several checks on one day count as one. Sources in the order of their ids, so that two machines write the same file.
 */
export function updateHealth(
  sources: readonly (Parameters<typeof linksOf>[0] & { readonly id: string })[],
  before: SourceHealthFile | undefined,
  answers: ReadonlyMap<string, LinkAnswer>,
): SourceHealthFile {
  const entries = sources.toSorted((a, b) => a.id.localeCompare(b.id, 'en')).flatMap((source) => {
    const links = linksOf(source);
    const known = healthOf(source, before?.sources[source.id]);
    const health = addressKinds.flatMap((kind): [AddressKind, LinkHealth][] => {
      const address = links[kind];
      const answer = address === undefined ? undefined : answers.get(address);
      const last = known[kind];
      if (address === undefined || !answer) return last ? [[kind, last]] : [];
      const state = judgeLink(answer);
      const earlier = last?.failures ?? 0;
      const failures = state === 'found' || state === 'refused' ? 0 : last?.on === answer.on ? Math.max(earlier, 1) : earlier + 1;
      const { on, status, reason, to } = answer;
      return [[kind, { address, on, ...(status !== undefined && { status }), ...(reason && { reason }), ...(to && { to }), failures }]];
    });
    return health.length > 0 ? [[source.id, Object.fromEntries(health)]] : [];
  });
  return { sources: Object.fromEntries(entries) };
}
