import { type FacetIndex, facetIds, type Query, type Sort, sorts } from './facet-index.ts';

/** True where an address may hold a choice: reason enough to fetch the index and look. */
export function maySayMore(search: string): boolean {
  const given = new URLSearchParams(search);
  return given.has('sort') || facetIds.some((id) => given.has(id));
}

/**
 * What an address asks for: `?craft=lacquer&group=food,drinks&sort=name`. Addresses come from anybody: facets,
 * values and orders that do not exist are passed over, repeated ones count once.
 */
export function readQuery(search: string, index: FacetIndex): Query {
  const given = new URLSearchParams(search);
  const chosen = index.facets.map(({ id, values }) => {
    const wanted = new Set(given.getAll(id).flatMap((value) => value.split(',')));
    return values.flatMap(([value], at) => (wanted.has(value) ? at + 1 : []));
  });
  return { chosen, sort: sorts.find((sort) => sort === given.get('sort')) ?? sorts[0] };
}

/**
 * The one address of a choice, with its question mark; empty where nothing is chosen. Facets stand in their own
 * order and values in that of their ids, so that the same choice has the same address in every language.
 */
export function writeQuery({ chosen, sort }: Query, index: FacetIndex): string {
  const parts = index.facets.flatMap(({ id, values }, facet) => {
    const ids = (chosen[facet] ?? []).flatMap((value) => values[value - 1]?.[0] ?? []).sort();
    return ids.length > 0 ? `${id}=${ids.map(encodeURIComponent).join(',')}` : [];
  });
  if (sort !== (sorts[0] satisfies Sort)) parts.push(`sort=${sort}`);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** The same with one value taken in or put away. */
export function toggled(query: Query, facet: number, value: number): Query {
  const chosen = query.chosen.map((values, at) => {
    if (at !== facet) return values;
    return values.includes(value) ? values.filter((each) => each !== value) : [...values, value].sort((a, b) => a - b);
  });
  return { ...query, chosen };
}

/** True where something is chosen or the order is another than that of the pages. */
export function asksMore({ chosen, sort }: Query): boolean {
  return sort !== sorts[0] || chosen.some((values) => values.length > 0);
}
