import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyChosen, anyIndex } from '../tests/sample-facets.ts';
import type { Chosen, FacetIndex } from './facet-index.ts';
import { chosenWithin, countsIfChosen, joined, loosened, matches } from './match.ts';

/** The values of one product and facet, written the long way. */
function valuesOf(index: FacetIndex, facet: number, product: number): readonly number[] {
  const value = index.facets[facet]?.of[product] ?? 0;
  return typeof value === 'number' ? [value].filter((each) => each > 0) : value;
}

/** The products that fit, by the definition and nothing else. */
function bruteForce(index: FacetIndex, chosen: Chosen): number[] {
  const fitting: number[] = [];
  for (let product = 0; product < index.names.length; product += 1) {
    const fits = index.facets.every((_, facet) => {
      const wanted = chosen[facet] ?? [];
      return wanted.length === 0 || valuesOf(index, facet, product).some((value) => wanted.includes(value));
    });
    if (fits) fitting.push(product);
  }
  return fitting;
}

const withFacet = (chosen: Chosen, facet: number, values: readonly number[]) => chosen.map((old, at) => (at === facet ? values : old));

describe('products match a choice', () => {
  test('by any value of a facet, and by every facet', () => {
    const index = {
      facets: [
        {
          id: 'group',
          values: [
            ['food', 'Food'],
            ['drinks', 'Drinks'],
          ],
          of: [1, 2, 1, 0],
        },
        {
          id: 'exported',
          values: [
            ['jp', 'Japan'],
            ['de', 'Germany'],
          ],
          of: [[1, 2], 0, 2, 1],
        },
      ],
      names: [0, 1, 2, 3],
    } as unknown as FacetIndex;
    expect(matches(index, [[], []])).toEqual([0, 1, 2, 3]);
    expect(matches(index, [[1, 2], []])).toEqual([0, 1, 2]);
    expect(matches(index, [[1], [2]])).toEqual([0, 2]);
    expect(matches(index, [[2], [1]])).toEqual([]);
    expect(loosened(index, [[2], [1]], [[], []])).toEqual([
      { facet: 0, count: 2 },
      { facet: 1, count: 1 },
    ]);
  });

  test('as a search through all of them finds', () => {
    fc.assert(
      fc.property(anyIndex, anyChosen, (index, chosen) => {
        expect(matches(index, chosen)).toEqual(bruteForce(index, chosen));
      }),
    );
  });
});

describe('the count beside a value', () => {
  test('is the number of products that show when it is chosen alone in its facet', () => {
    fc.assert(
      fc.property(anyIndex, anyChosen, (index, chosen) => {
        const counts = countsIfChosen(index, chosen);
        for (const [facet, { values }] of index.facets.entries()) {
          const brute = values.map((_, at) => bruteForce(index, withFacet(chosen, facet, [at + 1])).length);
          expect(counts[facet]?.slice(1)).toEqual(brute);
        }
      }),
    );
  });
});

describe('what to loosen', () => {
  test('names each choice without which something shows, and how much', () => {
    fc.assert(
      fc.property(anyIndex, anyChosen, (index, chosen) => {
        const none = chosen.map(() => []);
        const ways = loosened(index, chosen, none);
        for (const { facet, count } of ways) {
          expect(chosen[facet]).not.toEqual([]);
          expect(count).toBe(bruteForce(index, withFacet(chosen, facet, [])).length);
          expect(count).toBeGreaterThan(0);
        }
        expect(ways.map(({ count }) => count)).toEqual(ways.map(({ count }) => count).sort((a, b) => b - a));
      }),
    );
  });

  test('never takes away what the page itself is about', () => {
    fc.assert(
      fc.property(anyIndex, anyChosen, fc.integer({ min: 1, max: 3 }), (index, chosen, group) => {
        const within = chosenWithin(index, { facet: 'group', value: `group-${group}` });
        expect(within).toEqual([[group], [], [], []]);
        const free = withFacet(chosen, 0, []);
        for (const { facet, count } of loosened(index, free, within)) {
          expect(count).toBe(bruteForce(index, joined(withFacet(free, facet, []), within)).length);
        }
      }),
    );
  });
});
