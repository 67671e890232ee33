import type { ExportFormat } from './exports.ts';

/** How a file of each format falls into records, each with what tells it from others; and how records make a file. */
const FORMATS: Readonly<Record<ExportFormat, { split: (text: string) => [id: string, record: string][]; join: (records: readonly string[]) => string }>> = {
  bib: {
    split: (text) => text.split(/^(?=@\w+\{)/m).map((record) => [/^@\w+\{([^,]+),/.exec(record)?.[1] ?? record, `${record.trimEnd()}\n`]),
    join: (records) => records.join('\n'),
  },
  ris: {
    split: (text) => text.split(/^(?=TY {2}- )/m).map((record) => [/^ID {2}- (.+?)\r?$/m.exec(record)?.[1] ?? record, record]),
    join: (records) => records.join(''),
  },
  'csl.json': {
    split: (text) => (JSON.parse(text) as { id: string }[]).map((item) => [item.id, JSON.stringify(item)]),
    join: (records) => `${JSON.stringify(records.map((record) => JSON.parse(record) as unknown), null, 2)}\n`,
  },
};

/** Files of one format as one, in their order, each record once. The same bytes as if all records had been written into one file. */
export function joinExports(files: readonly string[], format: ExportFormat): string {
  const { split, join } = FORMATS[format];
  return join([...new Map(files.filter((file) => file.trim()).flatMap((file) => split(file))).values()]);
}
