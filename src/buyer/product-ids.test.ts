import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressQuery, idsOfAddress, isProductId, mostProducts } from './product-ids.ts';

test('an address gives its ids once, in its order, however it is written', () => {
  expect(idsOfAddress('?ids=b,a,b, c,&q=x&ids=d')).toEqual(['b', 'a', 'c', 'd']);
  expect(idsOfAddress('?ids=b%2Ca')).toEqual(['b', 'a']);
  expect(idsOfAddress('')).toEqual([]);
});

test('what has not the form of an id is left out', () => {
  expect(idsOfAddress(`?ids=<script>,a,${'x'.repeat(10_000)},A,..%2F..,%E1%BB%8D,-a,a--b`)).toEqual(['a']);
});

test('no address gives more than a list holds, and no text breaks it', () => {
  expect(idsOfAddress(`?ids=${Array.from({ length: 5000 }, (_, at) => `p${at}`).join(',')}`)).toHaveLength(mostProducts);
  fc.assert(
    fc.property(fc.string(), (text) => {
      const ids = idsOfAddress(`?ids=${text}`);
      expect(ids.every(isProductId)).toBe(true);
      expect(idsOfAddress(addressQuery(ids))).toEqual(ids);
    }),
  );
});
