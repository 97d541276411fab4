import { formatList, formatNumber } from '../i18n/format.ts';
import type { Lang } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import type { EntriesByKind } from './model.ts';

/** "3 products, 1 craft village": what a place holds, leaving out what it does not. */
export function countsOf(entries: EntriesByKind, lang: Lang): string {
  const words = messages(lang).listing.results;
  const kinds = ['products', 'villages', 'producers', 'salesPoints'] as const;
  const counts = kinds
    .filter((kind) => entries[kind].length > 0)
    .map((kind) => words[kind](entries[kind].length, formatNumber(entries[kind].length, lang)));
  return counts.length === 0 ? messages(lang).listing.none : formatList(counts, lang);
}

/** True where a place holds anything at all, and so has a page. */
export function hasEntries(entries: EntriesByKind): boolean {
  return Object.values(entries).some((list) => list.length > 0);
}
