import { localeIds, type Locale, type Localized } from '../i18n/locales.ts';
import type { Content, DataFile, KeyPath, Place } from './content.ts';
import type { Problem } from './problem.ts';

/** A text of our own: where it stands, and what it is. */
interface OwnText {
  readonly file: string;
  readonly place?: Place | undefined;
  readonly what: string;
  readonly text: string;
  readonly locale: Locale;
}

const QUOTATIONS: Readonly<Record<Locale, RegExp>> = { ja: /「[^」]*」|『[^』]*』|“[^”]*”/g, en: /“[^”]*”|「[^」]*」/g };
/** Marks of Markdown whose insides are addresses, ids or components, not words. */
const MARKUP = /\]\([^)]*\)|\[@[^\]]*\]|<[^>]+>/g;
const SENTENCE_END: Readonly<Record<Locale, RegExp>> = { ja: /[^。！？]+[。！？]?/gu, en: /[^.!?]+(?:[.!?](?!\s+[A-Z“])|[.!?])*[.!?]*/gu };
/** A full stop that ends no sentence. */
const ABBREVIATIONS = /\b(?:No|v|Inc|Ltd|Co|para|paras|p|pp|Art|art|Dr|Jr|D\.C|F|Supp|Pub|L|H\.R|St)\.(?=\s)|(?<=\b[A-Z])\.(?=[A-Z]|\s)/g;

/** The mechanical part of the house style: forms, openings of claims, lengths, and hosts that cannot stand as sources. */
export function checkEditorial(content: Content): Problem[] {
  const { editorial } = content;
  const problems: Problem[] = [];
  const report = ({ file, place }: Pick<OwnText, 'file' | 'place'>, message: string) => problems.push({ file, ...place, message });

  const forms = Object.fromEntries(
    localeIds.map((locale) => [locale, editorial.forms[locale].map(({ not, write }) => ({ pattern: new RegExp(not, 'u'), write }))]),
  ) as Record<Locale, { pattern: RegExp; write: string }[]>;

  const openings = Object.fromEntries(
    localeIds.flatMap((locale) =>
      editorial.openings[locale].length > 0 ? [[locale, new RegExp(`^(?:${editorial.openings[locale].join('|')})`, 'u')]] : [],
    ),
  ) as Partial<Record<Locale, RegExp>>;

  for (const own of ownTexts(content)) {
    const { locale, what } = own;
    const words = own.text.replaceAll(MARKUP, '').replaceAll(QUOTATIONS[locale], '');
    for (const { pattern, write } of forms[locale]) {
      const match = pattern.exec(words);
      if (match) report(own, `${what}: \`${match[0]}\` is not our form. Write: ${write}.`);
    }
    const most = editorial.sentenceLetters[locale];
    for (const sentence of sentences(own.text, locale)) {
      if (sentence.length > most) {
        report(own, `${what}: the sentence \`${sentence.slice(0, 24)}…\` has ${sentence.length} letters; ${most} are the most. Divide it.`);
      }
    }
  }

  for (const { facts, prose } of content.events.values()) {
    const { least, most } = editorial.claims;
    const { length: claims } = facts.value.claims;
    if (claims < least || claims > most) {
      const remedy = claims < least ? 'State what happened, to whom and when as claims.' : 'Say the lesser facts in prose with their citations, or make an event of its own of them.';
      report({ file: facts.file, place: facts.locate(['claims']) }, `The event has ${claims} ${claims === 1 ? 'claim' : 'claims'}; it has ${least} to ${most}. ${remedy}`);
    }
    facts.value.claims.forEach((claim, i) => {
      for (const locale of localeIds) {
        const opening = openings[locale]?.exec(claim.text[locale])?.[0];
        if (opening) {
          report(
            { file: facts.file, place: facts.locate(['claims', i, 'text', locale]) },
            `The claim \`${claim.id}\` begins with \`${opening}\`, but it is read alone. Name the subject.`,
          );
        }
      }
    });
    for (const locale of localeIds) {
      const { file, front } = prose[locale];
      const letters = [...front.title].length;
      if (letters > editorial.titleLetters[locale]) {
        report({ file }, `The title has ${letters} letters; ${editorial.titleLetters[locale]} are the most. Shorten it.`);
      }
      const count = sentences(front.plain, locale).length;
      if (count > editorial.plainSentences) {
        report({ file }, `The plain lead has ${count} sentences; ${editorial.plainSentences} are the most. Shorten it.`);
      }
    }
  }

  for (const source of content.sources.values()) {
    const { URL: address } = source.value;
    const host = address ? URL.parse(address)?.hostname : undefined;
    const barred = editorial.barredHosts.find((each) => host === each || host?.endsWith(`.${each}`));
    if (barred) {
      report(
        { file: source.file, place: source.locate(['URL']) },
        `\`${barred}\` cannot stand as a source. Cite the issuer or the newsroom, and name the copy in \`access.copy\`.`,
      );
    }
  }
  return problems;
}

/** Divides a text into sentences. Quotations count as part of theirs. */
function sentences(text: string, locale: Locale): string[] {
  const plain = text
    .replaceAll(MARKUP, ' ')
    .replaceAll(/^#+ .*$/gm, '')
    .replaceAll(locale === 'ja' ? /[「『“][^」』”]*[」』”]/g : /“[^”]*”/g, (quotation) => quotation.replaceAll(/[.。!?！？]/g, ' '))
    .replaceAll(ABBREVIATIONS, (match) => match.replace('.', ' '))
    .replaceAll(/\d\.\d/g, '0')
    .replaceAll(/^[-*] /gm, '\n\n');
  return plain
    .split(/\n{2,}/)
    .flatMap((paragraph) => paragraph.replaceAll(/\s+/g, locale === 'ja' ? '' : ' ').match(SENTENCE_END[locale]) ?? [])
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\d]/u.test(sentence));
}

/** Every text that is our own: not quotations, titles of sources, names or aliases. */
function* ownTexts(content: Content): Iterable<OwnText> {
  for (const { facts, prose } of content.events.values()) {
    const { value } = facts;
    yield* localized(facts, ['status', 'note'], 'The note on the status', value.status.note);
    for (const [i, { id, text }] of value.claims.entries()) yield* localized(facts, ['claims', i, 'text'], `The claim \`${id}\``, text);
    for (const [i, { id, note }] of value.removedClaims.entries()) yield* localized(facts, ['removedClaims', i, 'note'], `The note on the removed claim \`${id}\``, note);
    for (const [i, { id, text }] of value.measures.entries()) yield* localized(facts, ['measures', i, 'text'], `The measure \`${id}\``, text);
    for (const [i, { id, label }] of value.figures.entries()) yield* localized(facts, ['figures', i, 'label'], `The figure \`${id}\``, label);
    for (const [i, { label }] of value.dates.entries()) yield* localized(facts, ['dates', i, 'label'], 'The label of a date', label);
    for (const [i, text] of value.unknown.entries()) yield* localized(facts, ['unknown', i], 'What is not established', text);
    for (const [i, { id, topic, assessment }] of value.accounts.entries()) {
      yield* localized(facts, ['accounts', i, 'topic'], `The topic of the account \`${id}\``, topic);
      yield* localized(facts, ['accounts', i, 'assessment', 'why'], `The reason of the account \`${id}\``, assessment.why);
    }
    for (const locale of localeIds) {
      const { file, front, body } = prose[locale];
      yield { file, what: 'The title', text: front.title, locale };
      yield { file, what: 'The summary', text: front.summary, locale };
      yield { file, what: 'The plain lead', text: front.plain, locale };
      yield { file, what: 'The prose', text: body.markdown, locale };
    }
  }
  for (const actor of content.actors.values()) yield* localized(actor, ['description'], 'The description', actor.value.description);
  for (const term of content.terms.values()) yield* localized(term, ['definition'], 'The definition', term.value.definition);
  for (const thread of content.threads.values()) {
    yield* localized(thread, ['summary'], 'The summary', thread.value.summary);
    for (const [i, { text }] of thread.value.steps.entries()) yield* localized(thread, ['steps', i, 'text'], `Step ${i + 1}`, text);
  }
}

function* localized(data: DataFile<unknown>, path: KeyPath, what: string, text: Localized | undefined): Iterable<OwnText> {
  if (!text) return;
  for (const locale of localeIds) {
    yield { file: data.file, place: data.locate([...path, locale]), what, text: text[locale], locale };
  }
}
