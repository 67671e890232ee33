/** What a letter was before it was folded: hiragana carries grammar, the other scripts carry content. */
export type Script = 'kanji' | 'katakana' | 'hiragana' | 'letter' | 'digit' | 'other';

/** A text with its variants of writing removed, which still knows where each of its letters came from. */
export interface Folded {
  readonly text: string;
  /** For each letter of `text`, the offset in the original of the letter that it came from, and at the end the original's length. */
  readonly from: readonly number[];
  readonly scripts: readonly Script[];
}

/** One letter as people write it: a half-width kana with its mark, or a letter with its combining marks. */
const LETTER = /[\uFF61-\uFF9F][\uFF9E\uFF9F]?|\P{M}\p{M}*/gu;
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63]/g;
const KATAKANA = /^[\u30A1-\u30F6]$/;
const LONG_MARK = 'ー';
/** Sounds that Japanese writes in several ways: ヴァ and バ, ウィ and ウイ, ティ and テイ. */
const SMALL_VOWELS: Readonly<Record<string, string>> = { ぁ: 'あ', ぃ: 'い', ぅ: 'う', ぇ: 'え', ぉ: 'お' };
const AFTER_VU: Readonly<Record<string, string>> = { ぁ: 'ば', ぃ: 'び', ぇ: 'べ', ぉ: 'ぼ' };

/**
 * Brings the ways to write one thing to one form, for the index and for what people type: full and half width (NFKC), case, accents, dashes and
 * quotation marks; katakana as hiragana without long marks, without the dots between katakana words, and with small vowels made large.
 */
export function fold(original: string): Folded {
  let text = '';
  const from: number[] = [];
  const scripts: Script[] = [];
  const add = (letter: string, script: Script, at: number) => {
    for (const unit of letter.split('')) {
      text += unit;
      from.push(at);
      scripts.push(script);
    }
  };
  for (const match of original.toWellFormed().matchAll(LETTER)) {
    const letter = unaccent(match[0].normalize('NFKC').toLowerCase()).replaceAll(DASHES, '-').replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"');
    for (const each of letter) {
      const before = scripts.at(-1);
      const afterKana = before === 'katakana' || before === 'hiragana';
      if ((each === LONG_MARK && afterKana) || (each === '・' && before === 'katakana')) continue;
      if (KATAKANA.test(each)) {
        const kana = String.fromCharCode(each.charCodeAt(0) - 0x60);
        if (before === 'katakana' && text.endsWith('ゔ') && kana in AFTER_VU) {
          text = text.slice(0, -1) + (AFTER_VU[kana] ?? '');
        } else {
          add(SMALL_VOWELS[kana] ?? kana, 'katakana', match.index);
        }
      } else {
        add(SMALL_VOWELS[each] ?? each, scriptOf(each), match.index);
      }
    }
  }
  return { text: text.replaceAll('ゔ', 'ぶ'), from: [...from, original.length], scripts };
}

function unaccent(letter: string): string {
  return /\p{Script=Latin}|\p{Script=Cyrillic}/u.test(letter) ? letter.normalize('NFD').replaceAll(/\p{M}/gu, '').normalize('NFC') : letter;
}

function scriptOf(letter: string): Script {
  if (/[\u3041-\u3096]/.test(letter)) return 'hiragana';
  if (/[\p{Script=Han}々〆]/u.test(letter)) return 'kanji';
  if (/\d/.test(letter)) return 'digit';
  return /\p{L}/u.test(letter) ? 'letter' : 'other';
}
