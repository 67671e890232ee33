import type { Locale } from '../i18n/locales.ts';
import { stringsOf } from '../i18n/index.ts';
import type { Reports } from '../schema/site.ts';
import type { TimelineEvent } from './timeline.ts';

/** What a report is about. */
export interface ReportSubject {
  readonly event: Pick<TimelineEvent, 'id' | 'revisions'>;
  /** Left out when the whole event is meant. */
  readonly claim?: string;
  /** Absolute address of the event or claim. */
  readonly address: string;
}

/**
 * The address that opens a prepared report: a form for a new issue with `title` and `body` in its query, or a `mailto:` link (RFC 6068: UTF-8,
 * percent-encoded, lines end in CRLF).
 */
export function reportHref(reports: Reports, { event, claim, address }: ReportSubject, locale: Locale): string {
  const t = stringsOf(locale).report;
  const version = event.revisions.at(-1)?.version ?? 1;
  const subject = t.subject(event.id, version, claim);
  const lines = t.body(event.id, version, claim, address);
  if ('issues' in reports) {
    const form = new URL(reports.issues);
    form.searchParams.set('title', subject);
    form.searchParams.set('body', lines.join('\n'));
    return form.href;
  }
  return `mailto:${encodeURIComponent(reports.mail).replace('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines.join('\r\n'))}`;
}
