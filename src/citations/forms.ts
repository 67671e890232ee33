import type { Locale } from '../i18n/locales.ts';
import { stringsOf } from '../i18n/index.ts';
import type { CslItem } from './csl-item.ts';
import { formatCitation, type FormattedCitation } from './format.ts';
import { citationStyles, styleIds, styleOrder, type StyleId } from './styles.ts';
import { plainCitation, wikipediaTemplate } from './templates.ts';

/** Every form in which something can be cited in words: the styles, the template of Wikipedia, and plain text. */
export type CitationForm = StyleId | 'wikipedia' | 'plain';

export const citationForms: readonly CitationForm[] = [...styleIds, 'wikipedia', 'plain'];

/** The forms in the order in which readers of a language look for them, each with its name. */
export function formOrder(locale: Locale): { readonly id: CitationForm; readonly name: string }[] {
  const { cite: t } = stringsOf(locale);
  return [...styleOrder(locale).map((id) => ({ id, name: citationStyles[id].name })), { id: 'wikipedia', name: t.wikipedia }, { id: 'plain', name: t.plain }];
}

/** An item in a form, on a page in a language. */
export function citeAs(form: CitationForm, item: CslItem, locale: Locale): FormattedCitation {
  if (form === 'wikipedia') return wikipediaTemplate(item, locale);
  if (form === 'plain') return plainCitation(item, locale);
  return formatCitation(item, form, locale);
}
