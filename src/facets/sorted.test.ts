import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyIndex } from '../tests/sample-facets.ts';
import { sorts } from './facet-index.ts';
import { sorted } from './sorted.ts';

test('every order keeps all products, best rank first, equal ranks by name', () => {
  fc.assert(
    fc.property(anyIndex, fc.constantFrom(...sorts), (index, sort) => {
      const all = index.names.map((_, product) => product);
      const order = sorted(index, all, sort);
      expect([...order].sort((a, b) => a - b)).toEqual(all);
      const key = (product: number) => [sort === 'name' ? 0 : index.ranks[sort][product], index.names[product]] as [number, number];
      for (const [at, product] of order.slice(1).entries()) {
        const [before, after] = [key(order[at] as number), key(product)];
        expect(before[0] < after[0] || (before[0] === after[0] && before[1] < after[1])).toBe(true);
      }
    }),
  );
});
