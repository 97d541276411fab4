import fc from 'fast-check';
import { expect, test } from 'vitest';
import { narrow, readRows, type SearchFilters } from './narrow.ts';
import type { SearchRows } from './search-data.ts';
import { searchFacets } from './search-facets.ts';

/** Rows of every kind, with any values. */
const anyRows: fc.Arbitrary<SearchRows> = fc.integer({ min: 0, max: 30 }).chain((count) => {
  const digits = (max: number) => fc.array(fc.integer({ min: 0, max }), { minLength: count, maxLength: count });
  const column = (ids: string[]) => digits(ids.length).map((of) => ({ ids, of: of.map((value) => `0${value}`).join('') }));
  const digit = (max: number) => digits(max).map((of) => of.join(''));
  return fc.record({
    count: fc.constant(count),
    perFile: fc.constant(2),
    codes: fc.constant(''),
    kind: digit(5),
    nameLength: digit(9),
    otherLength: digit(9),
    stars: digits(1).map((of) => of.map((has) => has * 4).join('')),
    past: digit(0),
    group: column(['food', 'crafts']),
    subgroup: column(['1', '2']),
    craft: column(['silk', 'tea']),
    commune: column(['ba-dinh', 'bat-trang']),
    district: column(['ba-dinh']),
  });
});

const anyFilters: fc.Arbitrary<SearchFilters> = fc.record(
  {
    kind: fc.subarray(['product', 'article']),
    group: fc.subarray(['food', 'crafts']),
    craft: fc.subarray(['silk', 'nothing']),
    stars: fc.subarray(['4', '5']),
    place: fc.subarray(['commune:ba-dinh', 'district:ba-dinh']),
  },
  { requiredKeys: [] },
);

test('what is kept has a chosen value of every facet; each count is what choosing that value would keep', () => {
  fc.assert(
    fc.property(anyRows, anyFilters, (data, filters) => {
      const rows = readRows(data);
      const all = Array.from({ length: rows.count }, (_, row) => row);
      const kept = (chosen: SearchFilters) =>
        all.filter((row) =>
          searchFacets.every((facet) => !chosen[facet]?.length || rows.held(row, facet).some((value) => chosen[facet]?.includes(value))),
        );
      const narrowed = narrow(all, filters, rows);
      expect(narrowed.rows).toEqual(kept(filters));
      for (const facet of searchFacets) {
        for (const value of new Set(all.flatMap((row) => rows.held(row, facet)))) {
          expect(narrowed.counts[facet][value] ?? 0).toBe(kept({ ...filters, [facet]: [value] }).length);
        }
      }
    }),
  );
});
