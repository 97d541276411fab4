import type { Chosen, FacetIndex, Held, Within } from './facet-index.ts';

/** The products that have one of the chosen values of every facet in which something is chosen. */
export function matches(index: FacetIndex, chosen: Chosen): number[] {
  return placesWhere(index, (product) => index.facets.every(({ of }, facet) => fits(of[product] ?? 0, chosen[facet] ?? [])));
}

/**
 * For every value of every facet, how many products have it and fit what is chosen in the *other* facets: what
 * choosing it shows, or adds beside other values of its own facet. Place 0 of each facet is unused.
 */
export function countsIfChosen(index: FacetIndex, chosen: Chosen): number[][] {
  const counts = index.facets.map(({ values }) => Array<number>(values.length + 1).fill(0));
  placesWhere(index, (product) => {
    const misses = index.facets.flatMap(({ of }, facet) => (fits(of[product] ?? 0, chosen[facet] ?? []) ? [] : facet));
    // A product that misses one facet still counts in that one; one that misses two counts nowhere.
    if (misses.length > 1) return false;
    for (const [facet, { of }] of index.facets.entries()) {
      const row = counts[facet] as number[];
      if (misses.length === 0 || misses[0] === facet) for (const value of held(of[product] ?? 0)) row[value] = (row[value] ?? 0) + 1;
    }
    return false;
  });
  return counts;
}

/** Where nothing fits: each facet that holds a choice, and how many products show without it. Most first, none left out but 0. */
export function loosened(index: FacetIndex, chosen: Chosen, within: Chosen): { facet: number; count: number }[] {
  return chosen
    .flatMap((values, facet) => {
      if (values.length === 0) return [];
      const rest = chosen.map((other, at) => (at === facet ? [] : other));
      return { facet, count: matches(index, joined(rest, within)).length };
    })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

/** The own value of a page as a choice. */
export function chosenWithin({ facets }: FacetIndex, within: Within | 'all'): Chosen {
  return facets.map(({ id, values }) => {
    if (within === 'all' || within.facet !== id) return [];
    return values.flatMap(([value], at) => (value === within.value ? at + 1 : []));
  });
}

/** What is chosen on a page that is itself a value: the value of the page stands in its own facet, always. */
export function joined(chosen: Chosen, within: Chosen): Chosen {
  return chosen.map((values, facet) => (within[facet]?.length ? (within[facet] as readonly number[]) : values));
}

function placesWhere({ names }: FacetIndex, fitting: (product: number) => boolean): number[] {
  return names.flatMap((_, product) => (fitting(product) ? product : []));
}

function fits(value: Held, wanted: readonly number[]): boolean {
  return wanted.length === 0 || held(value).some((each) => wanted.includes(each));
}

function held(value: Held): readonly number[] {
  return typeof value === 'number' ? (value === 0 ? [] : [value]) : value;
}
