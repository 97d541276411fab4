import fc from 'fast-check';
import type { Chosen, FacetId, FacetIndex, Query } from '../facets/facet-index.ts';
import { sorts } from '../facets/facet-index.ts';

/** Indexes and choices for tests: any columns of any length, so long as they fit together. */

const sizes = { group: 3, rating: 3, craft: 5, exported: 4 } as const satisfies Partial<Record<FacetId, number>>;

/** An index of up to 40 products over four facets; products may have several values of `exported`. */
export const anyIndex: fc.Arbitrary<FacetIndex> = fc.integer({ min: 0, max: 40 }).chain((length) => {
  const column = (max: number) => fc.array(fc.integer({ min: 0, max }), { minLength: length, maxLength: length });
  const several = fc.array(fc.subarray([1, 2, 3, 4]), { minLength: length, maxLength: length });
  return fc
    .record({
      group: column(sizes.group),
      rating: column(sizes.rating),
      craft: column(sizes.craft),
      exported: several,
      names: fc.shuffledSubarray(
        Array.from({ length }, (_, at) => at),
        { minLength: length, maxLength: length },
      ),
      standing: column(6),
      stars: column(6),
      latest: column(9),
      ready: column(9),
    })
    .map(({ names, standing, stars, latest, ready, ...columns }) => ({
      version: 'test',
      perFile: 16,
      facets: (Object.keys(sizes) as (keyof typeof sizes)[]).map((id) => ({
        id,
        values: Array.from({ length: sizes[id] }, (_, at) => [`${id}-${at + 1}`, `${id} ${at + 1}`] as const),
        of: columns[id],
      })),
      names,
      ranks: { standing, stars, latest, ready },
    }));
});

/** Any choice of values in those facets. */
export const anyChosen: fc.Arbitrary<Chosen> = fc.tuple(
  ...Object.values(sizes).map((size) => fc.subarray(Array.from({ length: size }, (_, at) => at + 1))),
);

export const anyQuery: fc.Arbitrary<Query> = fc.record({ chosen: anyChosen, sort: fc.constantFrom(...sorts) });
