import { parseEdtf } from '../dates/edtf.ts';
import { localeIds, type Localized } from '../i18n/locales.ts';
import type { Content, KeyPath, ProseItem } from './content.ts';
import { missingNumbers, numbersIn } from './numbers.ts';
import type { Problem } from './problem.ts';

/** Within each event: claims are whole, unique, placed once in each language, and state the same numbers in all of them. */
export function checkStatements(content: Content): Problem[] {
  return [...content.events.values()].flatMap(({ facts, prose }) => {
    const problems: Problem[] = [];
    const { value } = facts;
    const report = (path: KeyPath, message: string) => problems.push({ file: facts.file, ...facts.locate(path), message });

    for (const key of ['claims', 'figures', 'measures', 'accounts'] as const) {
      const seen = new Set<string>();
      value[key].forEach(({ id }, i) => {
        if (seen.has(id)) report([key, i, 'id'], `The id \`${id}\` is used twice in \`${key}\`. Give each its own.`);
        seen.add(id);
      });
    }

    value.claims.forEach((claim, i) => {
      const standing = content.vocabularies.standings[claim.standing];
      if (standing?.needsSpeaker && claim.by === undefined) {
        report(['claims', i], `The claim \`${claim.id}\` is \`${claim.standing}\` but does not name its speaker. Add \`by:\` with an actor.`);
      }
      const sources = claim.cites.map(({ source }) => content.sources.get(source)?.value);
      if (standing?.needsGoodSource && sources.every((source) => source?.weak)) {
        report(['claims', i, 'cites'], `The claim \`${claim.id}\` is \`${claim.standing}\` but rests on weak sources alone. Add a better one, or attribute it to who reports it.`);
      }
      compareNumbers(claim.text, ['claims', i, 'text'], `claim \`${claim.id}\``);
    });
    value.measures.forEach((measure, i) => {
      compareNumbers(measure.text, ['measures', i, 'text'], `measure \`${measure.id}\``);
      const [from, until] = [parseEdtf(measure.from), measure.until === undefined ? undefined : parseEdtf(measure.until)];
      if (!from.start) {
        report(['measures', i, 'from'], `The measure \`${measure.id}\` has no beginning: \`${measure.from}\`. Give the first day, month or year on which it is known to have applied.`);
      }
      if (until && !until.end) {
        report(['measures', i, 'until'], `The end \`${measure.until}\` of the measure \`${measure.id}\` is open. Leave \`until\` out where no end was found.`);
      } else if (until && until.latest < from.earliest) {
        report(['measures', i, 'until'], `The measure \`${measure.id}\` ends (\`${measure.until}\`) before it begins (\`${measure.from}\`). Correct one of them.`);
      }
    });
    value.accounts.forEach((account, i) => {
      account.positions.forEach(({ says }, j) => {
        compareNumbers(says, ['accounts', i, 'positions', j, 'says'], `account \`${account.id}\``);
      });
      const { better } = account.assessment;
      if (account.state === 'resolved' && better === undefined) {
        report(['accounts', i, 'assessment'], `The account \`${account.id}\` is \`resolved\` but does not say which position is better supported. Add \`better:\`, or make it \`open\`.`);
      }
      if (better !== undefined && better >= account.positions.length) {
        report(['accounts', i, 'assessment', 'better'], `There is no position ${better}: the account has ${account.positions.length}, counted from 0.`);
      }
    });

    if (!value.dates.some(({ date }) => date === value.date)) {
      report(['date'], `No entry of \`dates\` carries the date \`${value.date}\`. Add it there with its role and source.`);
    }

    const claims = new Map(value.claims.map((claim, i) => [claim.id, i]));
    for (const locale of localeIds) {
      const { file, body } = prose[locale];
      const placed = new Set<string>();
      for (const item of body.sequence.filter((each): each is ProseItem & { type: 'claim' } => each.type === 'claim')) {
        if (!claims.has(item.id)) {
          problems.push({ file, ...item.place, message: `Unknown claim \`${item.id}\`. Add it to \`claims\` in \`event.yaml\`, or correct the id.` });
        } else if (placed.has(item.id)) {
          problems.push({ file, ...item.place, message: `The claim \`${item.id}\` is placed twice. Keep one, and link to it from the other place.` });
        }
        placed.add(item.id);
      }
      for (const [id] of claims) {
        if (!placed.has(id)) {
          problems.push({ file, message: `The claim \`${id}\` is not placed in the prose. Add \`<Claim id="${id}" />\` where it belongs.` });
        }
      }
    }
    return problems;

    function compareNumbers(text: Localized, path: KeyPath, what: string): void {
      for (const from of localeIds) {
        for (const to of localeIds) {
          if (from === to) continue;
          const missing = missingNumbers(numbersIn(text[from], from), numbersIn(text[to], to));
          if (missing.length > 0) {
            report([...path, to], `The ${what} states ${missing.map((number) => `\`${number}\``).join(', ')} in \`${from}\` but not in \`${to}\`. Make the two agree.`);
          }
        }
      }
    }
  });
}
