import { formatNumber } from '../i18n/format.ts';
import type { Lang } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import { mostProducts } from './product-ids.ts';

/** What the signs that add a product say, for the script of every page: the names of things stand as `{name}`. */
export interface ShortlistWords {
  readonly add: string;
  readonly remove: string;
  readonly saidAdded: string;
  readonly saidRemoved: string;
  readonly open: string;
  readonly full: string;
  readonly blocked: string;
}

/** Those words in one language. */
export function shortlistWords(lang: Lang): ShortlistWords {
  const t = messages(lang).shortlist;
  return {
    add: t.addNamed('{name}'),
    remove: t.removeNamed('{name}'),
    saidAdded: t.saidAdded('{name}'),
    saidRemoved: t.saidRemoved('{name}'),
    open: t.open,
    full: t.full(formatNumber(mostProducts, lang)),
    blocked: t.blocked,
  };
}
