/** Makes an element of a class around its children. */
export function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className: string, children: readonly (Node | string)[] = []): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

/** Makes a link. */
export function link(href: string, children: readonly (Node | string)[]): HTMLAnchorElement {
  return Object.assign(element('a', '', children), { href });
}

/** The pieces of an excerpt, the matches in `<mark>`. */
export function marked(pieces: readonly { readonly text: string; readonly isMatch: boolean }[]): (Node | string)[] {
  return pieces.map(({ text, isMatch }) => (isMatch ? element('mark', '', [text]) : text));
}
