import type { RowFacts } from './rank.ts';
import { type Column, kindCodes, type SearchRows, type Ties } from './search-data.ts';
import { type SearchFacet, searchFacets } from './search-facets.ts';

/** The values chosen of each facet: a result has one of them. */
export type SearchFilters = Readonly<Partial<Record<SearchFacet, readonly string[]>>>;

/** For each facet, how many results each of its values would leave. */
export type SearchCounts = Readonly<Record<SearchFacet, Readonly<Record<string, number>>>>;

/** What is known of each row, read out of its columns. */
export interface Rows {
  readonly count: number;
  facts(row: number): RowFacts;
  /** The one kind, craft, group, sub-group, commune or former district that a row is of. */
  tied(row: number, key: keyof Ties): string | undefined;
  /** What a row has of a facet. */
  held(row: number, facet: SearchFacet): readonly string[];
}

/** Reads the columns of an index. */
export function readRows(rows: SearchRows): Rows {
  const digit = (column: string, row: number) => Number.parseInt(column[row] ?? '0', 36);
  const value = ({ ids, of }: Column, row: number) => ids[Number.parseInt(of.slice(row * 2, row * 2 + 2), 36) - 1];
  const kindOf = (row: number) => kindCodes[digit(rows.kind, row)] ?? 'article';
  const list = (...values: (string | undefined)[]) => values.filter((each) => each !== undefined);
  const prefixed = (prefix: string, id: string | undefined) => id && `${prefix}:${id}`;
  const facets: Record<SearchFacet, (row: number) => readonly string[]> = {
    kind: (row) => [kindOf(row) === 'term' ? 'article' : kindOf(row)],
    group: (row) => list(value(rows.group, row)),
    craft: (row) => list(value(rows.craft, row)),
    stars: (row) => (digit(rows.stars, row) > 0 ? [rows.stars[row] as string] : []),
    place: (row) => list(prefixed('commune', value(rows.commune, row)), prefixed('district', value(rows.district, row))),
  };
  return {
    count: rows.count,
    facts: (row) => ({
      kind: kindOf(row),
      nameLength: digit(rows.nameLength, row),
      otherLength: digit(rows.otherLength, row),
      stars: digit(rows.stars, row),
      past: digit(rows.past, row),
    }),
    tied: (row, key) => (key === 'kind' ? kindOf(row) : value(rows[key], row)),
    held: (row, facet) => facets[facet](row),
  };
}

/** The rows that have a chosen value of every facet that has any; and how many each value would leave beside the other facets' choices. */
export function narrow(found: readonly number[], filters: SearchFilters, rows: Rows): { rows: number[]; counts: SearchCounts } {
  const chosen = searchFacets.flatMap((facet) => (filters[facet]?.length ? [{ facet, values: new Set(filters[facet]) }] : []));
  const counts = Object.fromEntries(searchFacets.map((facet) => [facet, new Map<string, number>()])) as Record<
    SearchFacet,
    Map<string, number>
  >;
  const kept: number[] = [];
  for (const row of found) {
    const missed = chosen.filter(({ facet, values }) => !rows.held(row, facet).some((value) => values.has(value)));
    if (missed.length === 0) kept.push(row);
    if (missed.length > 1) continue;
    for (const facet of searchFacets) {
      if (missed.length === 1 && missed[0]?.facet !== facet) continue;
      for (const value of rows.held(row, facet)) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
    }
  }
  return {
    rows: kept,
    counts: Object.fromEntries(searchFacets.map((facet) => [facet, Object.fromEntries(counts[facet])])) as unknown as SearchCounts,
  };
}
