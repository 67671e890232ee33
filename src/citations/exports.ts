import { toBibtex } from './bibtex.ts';
import type { CslItem } from './csl-item.ts';
import { toRis } from './ris.ts';

/** The files in which citations can be taken away: the ending, the media type, and the writer. CSL-JSON is an array of items (csl-data.json, CSL 1.0.2). */
export const exportFormats = {
  bib: { type: 'application/x-bibtex; charset=utf-8', name: 'BibTeX', write: toBibtex },
  ris: { type: 'application/x-research-info-systems; charset=utf-8', name: 'RIS', write: toRis },
  'csl.json': { type: 'application/vnd.citationstyles.csl+json; charset=utf-8', name: 'CSL-JSON', write: (items: readonly CslItem[]) => `${JSON.stringify(items, null, 2)}\n` },
} as const;

export type ExportFormat = keyof typeof exportFormats;

export const exportIds = Object.keys(exportFormats) as ExportFormat[];

/** Static paths of files that exist in every format, from those of what they cite. */
export function inEveryFormat<Params, Props>(paths: readonly { readonly params: Params; readonly props: Props }[]) {
  return paths.flatMap(({ params, props }) => exportIds.map((format) => ({ params: { ...params, format }, props: { ...props, format } })));
}

/** A response with items in a format. */
export function exportResponse(items: readonly CslItem[], format: ExportFormat): Response {
  const { type, write } = exportFormats[format];
  return new Response(write(items), { headers: { 'content-type': type } });
}
