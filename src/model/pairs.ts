/** A piece of a text that stands beside its counterparts in other languages. */
export interface Block {
  /** What it is, the same in every language: the id of a claim or of a heading. Paragraphs have none. */
  readonly key?: string;
  /** What it is made of and what it rests on: two paragraphs that differ in this are not each other's translation. */
  readonly basis: string;
}

/** A row: what stands side by side, a list of blocks for each column. */
export interface Row<B extends Block> {
  readonly key?: string;
  readonly cells: readonly (readonly B[])[];
}

/**
 * Aligns texts that say the same. Blocks with a key stand beside the one with the same key; the check of the content has made sure that every column has
 * them in the same order. Between two of them, paragraphs are paired one by one when there are as many in every column and each rests on the same as its
 * counterpart; otherwise they share one row, since which belongs to which is not known.
 */
export function alignColumns<B extends Block>(columns: readonly (readonly B[])[]): Row<B>[] {
  const [first = [], ...others] = columns.map(inSections);
  if (others.some((other) => other.map(({ key }) => key).join('\n') !== first.map(({ key }) => key).join('\n'))) {
    throw new Error(`The columns do not have the same parts in the same order:\n${[first, ...others].map((each) => each.map(({ key }) => key).join(' ')).join('\n')}`);
  }
  return first.flatMap(({ key, head, rest }, i) => {
    const sections = [{ head, rest }, ...others.map((other) => other[i] as Section<B>)];
    return [
      ...(key === undefined ? [] : [{ key, cells: sections.map((section) => section.head) }]),
      ...pairParagraphs(sections.map((section) => section.rest)),
    ];
  });
}

/** A block with a key, if the section has one, and those without that follow it. */
interface Section<B> {
  readonly key?: string;
  readonly head: readonly B[];
  readonly rest: readonly B[];
}

function inSections<B extends Block>(blocks: readonly B[]): Section<B>[] {
  const starts = blocks.flatMap(({ key }, i) => (key === undefined ? [] : [i]));
  const before = blocks.slice(0, starts[0] ?? blocks.length);
  return [
    { head: [], rest: before },
    ...starts.map((start, i) => {
      const [head, ...rest] = blocks.slice(start, starts[i + 1]);
      return { ...(head?.key !== undefined && { key: head.key }), head: head ? [head] : [], rest };
    }),
  ];
}

function pairParagraphs<B extends Block>(columns: readonly (readonly B[])[]): Row<B>[] {
  const [first = [], ...others] = columns;
  if (columns.every((column) => column.length === 0)) return [];
  const areEqual = others.every((other) => other.length === first.length && other.every(({ basis }, i) => basis === first[i]?.basis));
  return areEqual ? first.map((_, i) => ({ cells: columns.map((column) => column.slice(i, i + 1)) })) : [{ cells: columns }];
}
