import { mediaOnPaper } from './media-on-paper.ts';

/**
 * The numbers of pages in the contents of a document on paper. CSS has `target-counter()` for this (CSS Generated Content for Paged Media), but no browser
 * does it. Columns of the size of a page break where pages break, so before printing the document is laid out in such columns, nothing of
 * which is painted, and each place is looked up.
 */

const MM = 96 / 25.4;
/** Where paper is US Letter and not A4: CLDR, supplementalData.xml, `paperSize`. */
const LETTER = /-(BZ|CA|CL|CO|CR|GT|MX|NI|PA|PH|PR|SV|US|VE)$/;

/** A sheet of paper and what is left of it within the margins, in millimetres. */
interface Paper {
  readonly name: 'A4' | 'letter';
  readonly width: number;
  readonly height: number;
}

/** The paper of a reader with this language tag; its margins are those of the `@page` rule of the sheet for print. */
function paperOf(language: string, { style }: CSSPageRule): Paper {
  const [name, width, height] = LETTER.test(language) ? (['letter', 215.9, 279.4] as const) : (['A4', 210, 297] as const);
  const margin = (side: string) => Number.parseFloat(style.getPropertyValue(`margin-${side}`)) || 0;
  return { name, width: width - margin('left') - margin('right'), height: height - margin('top') - margin('bottom') };
}

/** Makes the rules of the page hold on the screen as they would on paper, with columns for pages. Returns what takes that back. */
function laidOutAsPaper(paper: Paper): () => void {
  const undo: (() => void)[] = [];
  const width = paper.width * MM;
  const setMedia = (media: MediaList) => {
    const { mediaText } = media;
    media.mediaText = mediaOnPaper(mediaText);
    undo.push(() => (media.mediaText = mediaText));
  };
  const walk = (rules: CSSRuleList) => {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule) setMedia(rule.media);
      if (rule instanceof CSSStyleRule) {
        for (const property of ['break-before', 'break-after']) {
          if (rule.style.getPropertyValue(property) !== 'page') continue;
          rule.style.setProperty(property, 'column');
          undo.push(() => rule.style.setProperty(property, 'page'));
        }
      }
      if ('cssRules' in rule) walk(rule.cssRules as CSSRuleList);
    }
  };
  for (const sheet of document.styleSheets) {
    if (sheet.media.length > 0) setMedia(sheet.media);
    walk(sheet.cssRules);
  }
  const columns = new CSSStyleSheet();
  columns.replaceSync(`body { position: absolute; inset: 0 auto auto 0; margin: 0; inline-size: ${width}px; block-size: ${paper.height * MM}px; columns: ${width}px; column-gap: 0; column-fill: auto; }`);
  document.adoptedStyleSheets.push(columns);
  undo.push(() => (document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== columns)));
  return () => undo.toReversed().forEach((each) => each());
}

/** The first `@page` rule of the sheets for print, or none. */
function pageRule(): CSSPageRule | undefined {
  const printed = [...document.styleSheets].filter(({ media }) => media.mediaText === 'print');
  return printed.flatMap((sheet) => [...sheet.cssRules]).find((rule) => rule instanceof CSSPageRule);
}

/** The numbers hold for one size of paper, so the document asks for it. */
const size = new CSSStyleSheet();

/** Writes into `data-page` of each line of the contents on which page its place is. */
function numberContents(): void {
  const rule = pageRule();
  if (!rule) return;
  const lines = [...document.querySelectorAll<HTMLAnchorElement>('.contents-list a, .document-contents a')].flatMap((link) => {
    const place = link.hash && document.getElementById(decodeURIComponent(link.hash.slice(1)));
    const line = link.closest<HTMLElement>('li, p');
    return place && line ? [{ line, place }] : [];
  });
  const paper = paperOf(navigator.language, rule);
  size.replaceSync(`@page { size: ${paper.name}; }`);
  // Room for the number is kept before the place is looked up.
  for (const { line } of lines) line.dataset['page'] = '000';
  const restore = laidOutAsPaper(paper);
  try {
    const start = document.body.getBoundingClientRect().left;
    // A hundredth of a page makes up for lengths that are not whole pixels.
    const pages = lines.map(({ place }) => Math.floor((place.getBoundingClientRect().left - start) / (paper.width * MM) + 0.01) + 1);
    lines.forEach(({ line }, i) => (line.dataset['page'] = String(pages[i])));
  } finally {
    restore();
  }
}

// A browser that does not number the pages at their foot has no use for numbers in the contents.
if ('CSSMarginRule' in globalThis) {
  document.adoptedStyleSheets.push(size);
  addEventListener('beforeprint', numberContents);
}
