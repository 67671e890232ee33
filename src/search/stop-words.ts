/** Words of questions and grammar that say nothing of what is looked for. */
export const stopWords: ReadonlySet<string> = new Set(
  (
    'a about after all also am an and any are as at be because been before being between both but by can could did do does doing done during each else ever ' +
    'for from get give given had has have having he her here him his how i if in into is it its just let long make many may me might more most much my no not of ' +
    'off on once one only or other our out over please s say said shall she should show so some still such t tell than that the their them then there these ' +
    'they this those through to too under until up upon was we were what when where whether which while who whom whose why will with would you your vs'
  ).split(' '),
);

/** The same for Japanese, where they stand between other words without blanks; written in kanji or kana. */
export const stopPhrases: readonly string[] = [
  'について', 'に関する', 'に関して', 'に対する', 'に対して', 'における', 'において', 'とは何', 'とは', 'どうなった', 'どうして', 'どのような', 'どのように', 'どんな',
  'なぜ', 'いつから', 'いつまで', 'いつ', 'どこ', 'だれ', '誰', '何が', '何を', '何は', '何の', '何か', '何', 'ですか', 'ますか', 'でしょうか', '教えて', '知りたい',
  '理由', '意味', '内容', '詳細', '一覧', '件', 'こと', 'もの', 'ため', '的',
].sort((a, b) => b.length - a.length);
