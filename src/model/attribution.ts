import type { Locale } from '../i18n/locales.ts';
import type { Claim } from './timeline.ts';

/** The standing of a claim in words; where the standing names a speaker, his name with the words before and after it. */
export interface Attribution {
  readonly before: string;
  readonly speaker?: string;
  readonly after: string;
}

/** A text parted round the label of a standing: "Denied by " → "", "Denied", " by "; without the label in it, all of it but its blanks is taken for that. */
export function partLabel(text: string, label: string): readonly [before: string, label: string, after: string] {
  const part = text.includes(label) ? label : text.trim();
  const start = text.indexOf(part);
  return [text.slice(0, start), part, text.slice(start + part.length)];
}

/** Words the standing of a claim: "Denied by " + "the Bridge Office", or "Established". */
export function attributionOf({ standing, by }: Pick<Claim, 'standing' | 'by'>, locale: Locale): Attribution {
  if (!by || !standing.attribution) return { before: standing.label[locale], after: '' };
  const [before = '', after = ''] = standing.attribution[locale].split('{speaker}');
  return { before, speaker: (by.shortName ?? by.name)[locale], after };
}
