import type { Craft, Entry } from '../catalogue/model.ts';

/** The craft that an entry is narrowed down by: its own; a producer's, where all its products are of one. */
export function craftOf(entry: Entry): Craft | undefined {
  if (entry.kind === 'product' || entry.kind === 'village') return entry.craft;
  if (entry.kind === 'sales-point') return entry.village?.craft;
  const crafts = new Set(entry.products.map(({ craft }) => craft));
  return crafts.size === 1 ? [...crafts][0] : undefined;
}
