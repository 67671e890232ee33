/** The part of citation-js that the tests read citations back with. */
declare module '@citation-js/core' {
  export const plugins: { input: { chain: (data: unknown, options: { generateGraph: boolean; strict?: boolean }) => unknown } };
}
declare module '@citation-js/plugin-ris';
