import type { SearchRequest } from './engine.client.ts';
import { type SearchFacet, searchFacets } from './search-facets.ts';

/** The orders of the results; the first is what a search has unless another is asked for. */
export const searchSorts = ['relevance', 'name', 'stars'] as const satisfies readonly SearchRequest['sort'][];

/** No question is longer: what comes after is not looked for. */
const longest = 200;

/**
 * What an address asks for: `?q=gom&kind=village,product&sort=name`. Addresses come from anybody: values that the
 * page does not offer are passed over.
 * @param offers tells whether a facet of the page has a value.
 */
export function readRequest(search: string, offers: (facet: SearchFacet, value: string) => boolean): SearchRequest {
  const given = new URLSearchParams(search);
  const filters = searchFacets.flatMap((facet) => {
    const values = new Set(given.getAll(facet).flatMap((value) => value.split(',')));
    const known = [...values].filter((value) => offers(facet, value)).sort();
    return known.length > 0 ? [[facet, known] as const] : [];
  });
  return {
    query: cleaned(given.get('q') ?? ''),
    filters: Object.fromEntries(filters),
    sort: searchSorts.find((sort) => sort === given.get('sort')) ?? searchSorts[0],
  };
}

/** The one address of a request, with its question mark; empty where nothing is asked. */
export function writeRequest({ query, filters, sort }: SearchRequest): string {
  const parts = [
    ...(query ? [`q=${encodeURIComponent(query).replaceAll('%20', '+')}`] : []),
    ...searchFacets.flatMap((facet) => {
      const values = [...(filters[facet] ?? [])].sort();
      return values.length > 0 ? [`${facet}=${values.map(encodeURIComponent).join(',')}`] : [];
    }),
    ...(sort === searchSorts[0] ? [] : [`sort=${sort}`]),
  ];
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** What was typed, composed, without spaces around it and cut where no question goes on. Half a character is none. */
export function cleaned(typed: string): string {
  return typed.slice(0, longest).toWellFormed().replaceAll('\uFFFD', '').normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** True where there is something to look for. */
export function asksSomething({ query, filters }: SearchRequest): boolean {
  return query !== '' || Object.values(filters).some((values) => values.length > 0);
}
