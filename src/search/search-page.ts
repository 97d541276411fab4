import { type Lang, locales } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import { reportAddress } from '../routes/contribute.ts';
import type { Settings } from '../schema/settings.ts';
import type { SearchHit } from './engine.client.ts';

/** What the search page tells its script: its language and words. What takes a value names it in braces. */
export interface SearchPlace {
  readonly lang: Lang;
  /** For Intl: `en-GB`. */
  readonly locale: string;
  readonly kinds: Readonly<Record<SearchHit['kind'], string>>;
  readonly words: SearchWords;
  /** Where it can be told what is missing; the query stands in it encoded. */
  readonly tell: string;
  /** The title of the page of one query. */
  readonly title: string;
}

interface SearchWords {
  readonly start: string;
  readonly searching: string;
  readonly loading: string;
  readonly oneResult: string;
  readonly results: string;
  readonly noResult: string;
  /** The same where only filters were chosen and nothing was typed. */
  readonly oneResultOfAll: string;
  readonly resultsOfAll: string;
  readonly noResultOfAll: string;
  readonly didYouMean: string;
  readonly corrected: string;
  readonly unknown: string;
  readonly nothing: string;
  readonly nothingFiltered: string;
  readonly failed: string;
  readonly offline: string;
  readonly filter: string;
  readonly filterChosen: string;
  readonly show: string;
  readonly shown: string;
}

/** What stands for the query in an address that is made here and filled in the browser. */
const query = '{query}';

/** The words of the search page in one language, from the same messages that pages use. */
export function searchPlace(lang: Lang, settings: Settings): SearchPlace {
  const { search: t, facets } = messages(lang);
  return {
    lang,
    locale: locales[lang].bcp47,
    kinds: t.kinds,
    words: {
      start: t.start,
      searching: t.searching,
      loading: t.loading,
      oneResult: t.oneResult(query),
      results: t.results('{count}', query),
      noResult: t.noResult(query),
      oneResultOfAll: t.oneResult(''),
      resultsOfAll: t.results('{count}', ''),
      noResultOfAll: t.noResult(''),
      didYouMean: t.didYouMean('{word}'),
      corrected: t.corrected(query, '{word}'),
      unknown: t.unknown('{words}'),
      nothing: t.nothing,
      nothingFiltered: t.nothingFiltered,
      failed: t.failed,
      offline: t.offline,
      filter: facets.filter,
      filterChosen: facets.filterChosen('{count}'),
      show: facets.show('{results}'),
      shown: facets.shown('{shown}', '{total}'),
    },
    tell: reportAddress(settings, t.tellTitle(query), t.tellText(query)),
    title: `${query} | ${t.title} | ${settings.name[lang]}`,
  };
}
