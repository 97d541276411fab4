import { type Lang, locales } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';

/** The words that the filter needs in the browser; what takes a value names it in braces. */
export interface FacetWords {
  /** For Intl: `en-GB`. */
  readonly locale: string;
  readonly facets: Readonly<Record<string, string>>;
  /** "1 product", and of any other number: "{count} products". */
  readonly oneResult: string;
  readonly results: string;
  readonly filter: string;
  readonly filterChosen: string;
  readonly show: string;
  readonly value: string;
  readonly remove: string;
  readonly shown: string;
  readonly none: string;
  readonly loosen: string;
  readonly nothingHelps: string;
  readonly failed: string;
}

/** Those words in one language, from the same messages that pages use. */
export function facetWords(lang: Lang): FacetWords {
  const { facets: t, listing } = messages(lang);
  return {
    locale: locales[lang].bcp47,
    facets: t.names,
    oneResult: listing.results.products(1, '1'),
    results: listing.results.products(2, '{count}'),
    filter: t.filter,
    filterChosen: t.filterChosen('{count}'),
    show: t.show('{results}'),
    value: t.value('{facet}', '{value}'),
    remove: t.remove('{what}'),
    shown: t.shown('{shown}', '{total}'),
    none: t.none,
    loosen: t.loosen('{what}', '{results}'),
    nothingHelps: t.nothingHelps,
    failed: t.failed,
  };
}
