import { expect, test } from 'vitest';
import type { Product } from './model.ts';
import { ratingProof } from './rating-proof.ts';

const [press, city] = [
  { url: 'https://press.example/1', title: 'Press' },
  { url: 'https://city.example/2', title: 'City' },
];
const productOf = (sources: object[], rating: object = {}) =>
  ({ rating, sources, files: { vi: 'content/products/a/b.md', en: 'content/products/a/b.en.md' } }) as unknown as Product;
const changes = {
  'products/a/b.md': { first: '2026-01-02T03:04:05Z', last: '2026-02-03T04:05:06Z' },
  'products/a/b.en.md': { first: '2026-01-02T03:04:05Z', last: '2026-05-06T04:05:06Z' },
};

test('the sources named for the rating tell it, in the order of the page', () => {
  const proof = ratingProof(productOf([press, city], { sources: [city.url], checked: '2026-11' }), changes);
  expect(proof).toEqual({ sources: [city], ofEntry: 2, checked: '2026-11', changed: '2026-02-03' });
});

test('the only source of an entry tells its rating; of several none is picked', () => {
  expect(ratingProof(productOf([press]), {})).toEqual({ sources: [press], ofEntry: 1, checked: undefined, changed: undefined });
  expect(ratingProof(productOf([press, city]), {}).sources).toEqual([]);
});
