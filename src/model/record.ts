import { forEachLocale, type Locale } from '../i18n/locales.ts';
import type { EventRecord } from '../schema/record.ts';
import type { EventFile } from '../schema/event.ts';
import type { TimelineEvent } from './timeline.ts';

/**
 * An event as data, with ids in place of what they stand for. `url` writes the absolute address of the page in a language.
 */
export function toRecord(event: TimelineEvent, url: (locale: Locale) => string): EventRecord {
  const cites = (citations: TimelineEvent['claims'][number]['cites']) =>
    citations.map(({ source, locator, quote }) => ({
      source: source.id,
      ...(locator && { locator: locator as EventFile['claims'][number]['cites'][number]['locator'] }),
      ...(quote && { quote }),
    }));
  return {
    id: event.id,
    date: event.date.edtf,
    dateBounds: { earliest: event.date.earliest, latest: event.date.latest },
    kind: event.kind.id,
    lane: event.lane,
    weight: event.weight,
    jurisdictions: event.jurisdictions.map(({ id }) => id),
    ...(event.instrument && { instrument: event.instrument }),
    status: { value: event.status.value.id, asOf: event.status.asOf.edtf, ...(event.status.note && { note: event.status.note }) },
    actors: event.actors.map(({ actor, role }) => ({ actor: actor.id, role: role.id })),
    dates: event.dates.map((dated) => ({ ...dated, role: dated.role.id, date: dated.date.edtf, cites: cites(dated.cites) })),
    figures: event.figures.map((figure) => ({ ...figure, cites: cites(figure.cites) })),
    measures: event.measures.map(({ announced, until, ...measure }) => ({
      ...measure,
      effect: measure.effect.id,
      target: measure.target.id,
      jurisdiction: measure.jurisdiction.id,
      ...(announced && { announced: announced.edtf }),
      from: measure.from.edtf,
      ...(until && { until: until.edtf }),
      cites: cites(measure.cites),
    })),
    claims: event.claims.map(({ by, on, ...claim }) => ({
      ...claim,
      standing: claim.standing.id,
      ...(by && { by: by.id }),
      ...(on && { on: on.edtf }),
      cites: cites(claim.cites),
    })),
    removedClaims: event.removedClaims,
    accounts: event.accounts.map(({ id, topic, state, positions, why }) => {
      const better = positions.findIndex(({ isBetter }) => isBetter);
      return {
        id,
        topic,
        state,
        positions: positions.map((position) => ({ says: position.says, cites: cites(position.cites) })),
        assessment: { ...(better !== -1 && { better }), why },
      };
    }),
    unknown: [...event.unknown],
    relations: event.relations.map(({ type, direction, event: other }) => ({ type, direction, event: other.id })),
    ...(event.unrelated && { unrelated: event.unrelated }),
    sources: event.sources.map(({ id }) => id),
    revisions: event.revisions,
    prose: forEachLocale((locale) => {
      const { title, summary, plain, body } = event.prose[locale];
      return { title, summary, plain, body: body.markdown, url: url(locale) };
    }),
  };
}
