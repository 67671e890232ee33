import { describe, expect, test } from 'vitest';
import { alignReading, hardNames } from './readings.ts';
import type { Timeline } from './timeline.ts';

const read = (name: string, reading: string) => alignReading(name, reading)?.map((part) => (part.reading ? `${part.text}＝${part.reading}` : part.text));

describe('alignReading', () => {
  test.each([
    ['橋梁管理局', 'きょうりょうかんりきょく', ['橋梁管理局＝きょうりょうかんりきょく']],
    ['川の橋梁局', 'かわのきょうりょうきょく', ['川＝かわ', 'の', '橋梁局＝きょうりょうきょく']],
    ['リバー州橋梁局', 'りばーしゅうきょうりょうきょく', ['リバー', '州橋梁局＝しゅうきょうりょうきょく']],
    ['道路・橋梁局', 'どうろ・きょうりょうきょく', ['道路＝どうろ', '・', '橋梁局＝きょうりょうきょく']],
  ])('divides %s', (name, reading, parts) => {
    expect(read(name, reading)).toEqual(parts);
  });

  test('takes words together that cannot be told apart', () => {
    expect(read('道路・橋梁局', 'どうろきょうりょうきょく')).toEqual(['道路・橋梁局＝どうろきょうりょうきょく']);
    expect(read('木の野', 'きのの')).toEqual(['木＝き', 'の', '野＝の']);
    expect(read('木の野', 'きののの')).toEqual(['木の野＝きののの']);
  });

  test('says nothing where it does not fit, or letters and digits are read', () => {
    expect(read('橋の局', 'きょうりょうきょく')).toEqual(['橋の局＝きょうりょうきょく']);
    expect(read('橋梁局は', 'きょうりょうきょく')).toBeUndefined();
    expect(read('命令17号', 'めいれいじゅうななごう')).toBeUndefined();
  });
});

describe('hardNames', () => {
  const actor = (name: string, reading: string, isPerson = false) => ({ name: { en: name, ja: name }, reading, kind: { isPerson } });
  const timeline = {
    actors: [actor('橋梁管理局', 'きょうりょうかんりきょく'), actor('橋梁局', 'きょうりょうきょく'), actor('川辺渡', 'かわべ・わたる', true), actor('渡船会社', 'とせんがいしゃ'), actor('渡船会社', 'わたしぶねがいしゃ')],
    terms: [{ term: { en: 'bridge toll', ja: '橋梁料金' }, reading: 'きょうりょうりょうきん' }],
  } as unknown as Timeline;

  test('are those with a word of four kanji, and of persons in kanji; a name read in two ways is left out', () => {
    expect(hardNames(timeline, 'ja').map(({ name }) => name)).toEqual(['橋梁管理局', '川辺渡', '橋梁料金']);
    expect(hardNames(timeline, 'en')).toEqual([]);
  });

  test('have no reading beside a single kanji', () => {
    const [name] = hardNames({ actors: [actor('連邦橋梁サービス局', 'れんぽうきょうりょうさーびすきょく')], terms: [] } as unknown as Timeline, 'ja');
    expect(name?.parts).toEqual([{ text: '連邦橋梁', reading: 'れんぽうきょうりょう' }, { text: 'サービス' }, { text: '局' }]);
  });
});
