/** The part of citeproc-js (https://citeproc-js.readthedocs.io/) that this project uses. */
declare module 'citeproc' {
  import type { CslItem } from './csl-item.ts';

  interface System {
    retrieveLocale: (language: string) => string;
    retrieveItem: (id: string) => CslItem;
  }

  export interface Engine {
    setOutputFormat(format: 'text' | 'html'): void;
    /** The items to cite; unsorted where there is only one. */
    updateItems(ids: string[], isUnsorted?: boolean): void;
    /** Its second part holds the entries, each with a line break at its end. */
    makeBibliography(): [parameters: object, entries: string[]];
    /** The text of a note that cites the items. */
    makeCitationCluster(citations: { id: string }[]): string;
  }

  const CSL: { readonly Engine: new (system: System, style: string, language?: string, forceLanguage?: boolean) => Engine };
  export default CSL;
}
