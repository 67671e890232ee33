import { defaultLocale, localeIds, type Locale, type Localized } from '../i18n/locales.ts';
import type { Content, Place, ProseFile } from './content.ts';
import type { Problem } from './problem.ts';

/** The prose of every language has the same sections, places the same claims in them in the same order, and rests on the same sources and links. */
export function checkParity(content: Content): Problem[] {
  const folders: Localized<ProseFile<unknown>>[] = [
    ...[...content.events.values()].map(({ prose }) => prose),
    ...content.pages.values(),
  ];
  return folders.flatMap((prose) =>
    localeIds.filter((locale) => locale !== defaultLocale).flatMap((locale) => compare(prose, defaultLocale, locale)),
  );
}

function compare(prose: Localized<ProseFile<unknown>>, from: Locale, to: Locale): Problem[] {
  const problems: Problem[] = [];
  const [first, second] = [prose[from], prose[to]];

  const outline = ({ body }: ProseFile<unknown>) => body.headings.map(({ depth }) => '#'.repeat(depth));
  if (outline(first).join() !== outline(second).join()) {
    const shown = (file: ProseFile<unknown>) => outline(file).join(' ') || 'none';
    problems.push({
      file: second.file,
      message: `The headings differ from \`${from}.mdx\`: ${shown(first)} there, ${shown(second)} here. Give both the same sections in the same order.`,
    });
  }

  const order = placedClaims(first);
  const [misplaced] = placedClaims(second).filter(({ id, section }, i) => order[i]?.id !== id || order[i].section !== section);
  // A claim that is missing from one of them, or placed twice, is reported on its own.
  const isSameSet = order.map(({ id }) => id).sort().join() === placedClaims(second).map(({ id }) => id).sort().join();
  if (misplaced && isSameSet && outline(first).join() === outline(second).join()) {
    problems.push({
      file: second.file,
      ...misplaced.place,
      message: `The claim \`${misplaced.id}\` stands elsewhere than in \`${from}.mdx\`. Give both the same claims in the same order under the same headings.`,
    });
  }

  const cites = ({ body }: ProseFile<unknown>) =>
    body.sequence.flatMap((item) => (item.type === 'cite' && item.source !== '' ? [{ key: item.source, place: item.place }] : []));
  const links = ({ body }: ProseFile<unknown>) =>
    body.links.map(({ target: { kind, id }, place }) => ({ key: `${kind}:${id}`, place }));
  for (const [what, read] of [['cites', cites], ['links to', links]] as const) {
    for (const [here, there] of [[first, second], [second, first]] as const) {
      const other = new Set(read(there).map(({ key }) => key));
      for (const { key, place } of read(here)) {
        if (other.has(key)) continue;
        other.add(key);
        problems.push({
          file: here.file,
          ...place,
          message: `This ${what} \`${key}\`, but \`${there.file.split('/').at(-1)}\` does not. Both languages rest on the same.`,
        });
      }
    }
  }
  return problems;
}

/** The claims in the order in which a prose file places them, each with the number of headings before it. */
function placedClaims({ body }: ProseFile<unknown>): { id: string; section: number; place: Place }[] {
  const lines = body.headings.map(({ place }) => place.line);
  return body.sequence.flatMap((item) =>
    item.type === 'claim' ? [{ id: item.id, section: lines.filter((line) => line < item.place.line).length, place: item.place }] : [],
  );
}
