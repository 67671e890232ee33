import { isoDate } from './bibtex.ts';
import type { CslItem } from './csl-item.ts';

/**
 * The title of a COinS span (OpenURL ContextObject in Span, Z39.88-2004): a web page by an organisation. Reference managers read it without guessing:
 * `rft.aucorp` is one name, whatever commas it has.
 */
export function coins(item: CslItem): string {
  const parameters = new URLSearchParams({
    ctx_ver: 'Z39.88-2004',
    rft_val_fmt: 'info:ofi/fmt:kev:mtx:dc',
    'rft.type': 'webpage',
    'rft.title': item.title,
  });
  const add = (key: string, value: string | undefined) => value && parameters.append(key, value);
  add('rft.source', item['container-title']);
  for (const author of item.author ?? []) {
    if ('literal' in author) add('rft.aucorp', author.literal);
  }
  add('rft.date', item.issued && isoDate(item.issued));
  add('rft.identifier', item.URL);
  add('rft.language', item.language);
  return parameters.toString();
}
