import type { VFile } from 'vfile';
import type { LinkTarget, Place, ProseItem } from '../model/content.ts';

/** What the plugins note down while they walk a prose file. Kept in `file.data.prose`. */
export interface ProseData {
  headings: { depth: number; id: string; text: string; place: Place }[];
  sequence: ProseItem[];
  links: { target: LinkTarget; place: Place }[];
}

declare module 'vfile' {
  interface DataMap {
    prose: ProseData;
  }
}

/** The notes of a file, begun at the first call. */
export function proseData(file: VFile): ProseData {
  return (file.data.prose ??= { headings: [], sequence: [], links: [] });
}
