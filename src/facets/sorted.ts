import type { FacetIndex, Sort } from './facet-index.ts';

/** Products in an order; those of one rank by name. */
export function sorted({ names, ranks }: FacetIndex, products: readonly number[], sort: Sort): number[] {
  const at = (column: readonly number[], product: number) => column[product] as number;
  const byName = (a: number, b: number) => at(names, a) - at(names, b);
  if (sort === 'name') return [...products].sort(byName);
  const rank = ranks[sort];
  return [...products].sort((a, b) => at(rank, a) - at(rank, b) || byName(a, b));
}
