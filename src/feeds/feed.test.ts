import { parseFeed } from '@rowanmanning/feed-parser';
import { expect, test } from 'vitest';
import { feedFormats, type Feed } from './feed.ts';

const feed: Feed = {
  id: 'https://example.org/en/threads/tolls/', title: 'Tolls & <carts>', summary: 'All tolls.', language: 'en', author: 'Editors',
  licence: { name: 'CC BY 4.0', address: 'https://creativecommons.org/licenses/by/4.0/' }, updated: '2020-02-29',
  entries: [{ id: 'https://example.org/en/threads/tolls/#e-x', address: 'https://example.org/en/events/x/', title: 'A & B', summary: 'S', text: ['1 < 2', 'S'], published: '2020-01-01', updated: '2020-02-29' }],
};

test('texts are escaped, and days are midnight in UTC', () => {
  const atom = feedFormats.atom.write(feed, 'https://example.org/en/threads/tolls/feed.atom');
  expect(atom).toContain('<updated>2020-02-29T00:00:00.000Z</updated>');
  const parsed = parseFeed(atom);
  expect([parsed.title, parsed.items[0]?.title]).toEqual(['Tolls & <carts>', 'A & B']);
  expect(atom).toContain('<![CDATA[<p>1 &lt; 2</p><p>S</p>]]>');
  const json = JSON.parse(feedFormats.json.write(feed, 'https://example.org/en/threads/tolls/feed.json'));
  expect(json.items[0]).toMatchObject({ title: 'A & B', content_html: '<p>1 &lt; 2</p><p>S</p>', date_published: '2020-01-01T00:00:00.000Z' });
});
