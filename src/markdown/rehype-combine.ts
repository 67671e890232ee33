import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** How texts that were written for pages of their own stand together on one. */
export interface Combining {
  /** The id that a place of a text has here. */
  readonly idOf: (key: string, id: string) => string;
  /** What the mark of a note of a text shows here, the fragment it leads to, and what is spoken for it. */
  readonly markOf: (key: string, number: number) => { readonly label: string; readonly id: string; readonly spoken: string };
  /** By the address of the page of a text: its key here, and the id of the text as a whole. */
  readonly texts: ReadonlyMap<string, { readonly key: string; readonly id: string }>;
  /** How many levels headings sink; 0 where they stay. */
  readonly sink?: number;
}

const REFERENCES = ['ariaLabelledBy', 'ariaDescribedBy'] as const;

/**
 * Makes one page of several texts, each the content of an element with its key in `data-text`: ids become their own, links to a place on the page
 * that a text was written for lead to the place here, marks get the numbers of the common list, and links from one text to another stay on the page.
 */
export function rehypeCombine({ idOf, markOf, texts, sink = 0 }: Combining) {
  return (tree: Root): void => {
    const ids = new Set<string>();
    eachText(tree, (key, element) => {
      const { id } = element.properties;
      if (typeof id === 'string') ids.add((element.properties.id = idOf(key, id)));
      for (const name of REFERENCES) {
        const value = element.properties[name];
        if (Array.isArray(value)) element.properties[name] = value.map((each) => idOf(key, String(each)));
      }
      const level = /^h([1-6])$/.exec(element.tagName)?.[1];
      if (level !== undefined) element.tagName = `h${Math.min(6, Number(level) + sink)}`;
    });
    eachText(tree, (key, element) => {
      const { href } = element.properties;
      if (element.tagName !== 'a' || typeof href !== 'string') return;
      const [address = '', fragment] = href.split('#');
      const note = address === '' ? /^n-(\d+)$/.exec(fragment ?? '')?.[1] : undefined;
      if (note !== undefined) {
        const { label, id, spoken } = markOf(key, Number(note));
        Object.assign(element.properties, { href: `#${id}`, ariaLabel: spoken });
        element.children = [{ type: 'text', value: label }];
        return;
      }
      const text = texts.get(address);
      if (address === '' && fragment !== undefined) {
        const own = idOf(key, fragment);
        // A place that is not within the text belongs to the page around it.
        if (ids.has(own)) element.properties.href = `#${own}`;
      }
      if (!text) return;
      const place = fragment === undefined ? text.id : idOf(text.key, fragment);
      element.properties.href = `#${place === text.id || ids.has(place) ? place : text.id}`;
    });
  };
}

/** The same for a piece of HTML. */
export function combineTexts(html: string, combining: Combining): string {
  return String(
    unified()
      .use(rehypeParse, { fragment: true })
      .use(rehypeCombine, combining)
      .use(rehypeStringify, { closeSelfClosing: false })
      .processSync(html),
  );
}

function eachText(tree: Root, act: (key: string, element: Element) => void): void {
  visit(tree, 'element', (text) => {
    const key = text.properties['dataText'];
    if (typeof key !== 'string') return;
    visit(text, 'element', (element) => {
      if (element !== text) act(key, element);
    });
  });
}
