import { describe, expect, test } from 'vitest';
import { reportHref } from './report.ts';

const event = {
  id: 'aa-office-toll-order',
  revisions: [1, 2].map((version) => ({ version, on: '2020-01-02', kind: 'correction' as const, note: { en: 'x', ja: 'x' } })),
};
const address = 'https://example.org/ja/events/aa-office-toll-order/#c-amount';
const subject = { event, claim: 'amount', address };

/** The two parts of a report as the program that opens it reads them. */
function decode(href: string) {
  const { searchParams } = new URL(href);
  const [title, body] = ['title', 'body'].map((name) => searchParams.get(name));
  return { title, body };
}

/** As RFC 6068 has it: only percent-encoding counts, a plus sign is a plus sign. */
function decodeMail(href: string) {
  const [, to = '', query = ''] = /^mailto:([^?]*)\?(.*)$/.exec(href) ?? [];
  const fields = Object.fromEntries(query.split('&').map((field) => field.split('=').map(decodeURIComponent)));
  return { to: decodeURIComponent(to), subject: fields['subject'], body: fields['body'] };
}

describe('a report', () => {
  test('to an issue tracker has its title and body filled in, and keeps what the address had', () => {
    const href = reportHref({ issues: 'https://tracker.example.org/new?labels=error&title=x' }, subject, 'en');
    expect(href).toMatch(/^https:\/\/tracker\.example\.org\/new\?labels=error&/);
    const { title, body } = decode(href);
    expect(title).toBe('Error report: aa-office-toll-order, version 2, claim amount');
    expect(body?.split('\n').slice(0, 4)).toEqual(['Event: aa-office-toll-order', 'Version: 2', 'Claim: amount', `Address: ${address}`]);
  });

  test('in Japanese survives an issue tracker', () => {
    const { title, body } = decode(reportHref({ issues: 'https://tracker.example.org/new' }, subject, 'ja'));
    expect(title).toBe('誤りの報告：aa-office-toll-order 第2版 記述amount');
    expect(body).toContain('出来事：aa-office-toll-order\n版：2\n記述：amount\nアドレス：https://example.org/ja/');
  });

  test('in Japanese survives mail, with its line ends and the address of a claim', () => {
    const href = reportHref({ mail: 'errors+river@example.org' }, subject, 'ja');
    expect(href).toMatch(/^[\x21-\x7e]+$/);
    expect(href).not.toContain('#');
    const { to, subject: title, body } = decodeMail(href);
    expect(to).toBe('errors+river@example.org');
    expect(title).toBe('誤りの報告：aa-office-toll-order 第2版 記述amount');
    expect(body?.split('\r\n').slice(0, 4)).toEqual(['出来事：aa-office-toll-order', '版：2', '記述：amount', `アドレス：${address}`]);
    expect(body?.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('on a whole event names no claim', () => {
    const { subject: title, body } = decodeMail(reportHref({ mail: 'errors@example.org' }, { event, address }, 'en'));
    expect(title).toBe('Error report: aa-office-toll-order, version 2');
    expect(body).not.toContain('Claim');
  });
});
