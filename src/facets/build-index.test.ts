import { describe, expect, test } from 'vitest';
import { byStandingThenName } from '../catalogue/listing.ts';
import type { Catalogue, Product } from '../catalogue/model.ts';
import { cardFiles, indexed } from './build-index.ts';
import { sorted } from './sorted.ts';

const food = { id: 'food', number: 1, slug: 'food', name: { en: 'Food', vi: 'Thực phẩm' }, subgroups: [] };
const japan = 'JP';

function product(id: string, rating: object, more: object = {}): Product {
  return {
    kind: 'product',
    id,
    name: { vi: id, en: id },
    group: food,
    place: { candidates: [] },
    certificates: [],
    exportMarkets: [],
    pictures: [],
    trade: { papers: [], leadTimes: [], exported: [] },
    rating: { standing: 'no-star', ...rating },
    ...more,
  } as unknown as Product;
}

function catalogue(products: Product[]): Catalogue {
  return { products, groups: [food], villages: [], crafts: [], communes: [], districts: [], certificates: [] } as unknown as Catalogue;
}

const tradeFacts = ['netWeight', 'shelfLife', 'storage', 'minimumOrder', 'capacity', 'packing', 'privateLabel', 'samples', 'hsCode'];
const standing = (stars: number, first: string) => ({ stars, standing: 'stands', signedBetween: { first, last: first } });
const lapsed = (stars: number, first: string) => ({ stars, standing: 'lapsed', signedBetween: { first, last: first } });

const sample = catalogue([
  product('no-star', {}, { exportMarkets: [japan] }),
  product('lapsed-five', lapsed(5, '2020-01-01')),
  product('four', standing(4, '2025-03-01')),
  product('five', standing(5, '2024-01-01'), { exportMarkets: [japan, 'europe'] }),
  product('undated-three', { stars: 3, standing: 'date-not-known' }),
]);

describe('the index of products', () => {
  const { index, products } = indexed(sample, 'en');
  const ids = (order: number[]) => order.map((at) => products[at]?.id);
  const all = products.map((_, at) => at);
  const facet = (id: string) => index.facets.find((each) => each.id === id);
  const of = (id: string, name: string) => {
    const { values, of: column } = facet(id) as NonNullable<ReturnType<typeof facet>>;
    const held = column[products.findIndex((each) => each.id === name)] as number | number[];
    return [held].flat().flatMap((value) => values[value - 1]?.[0] ?? []);
  };

  test('never counts a star among those that stand unless it does', () => {
    expect(of('stars', 'five')).toEqual(['5']);
    expect(of('stars', 'lapsed-five')).toEqual([]);
    expect(of('past', 'lapsed-five')).toEqual(['5']);
    expect(of('rating', 'undated-three')).toEqual(['may-have-lapsed']);
    expect(of('rating', 'no-star')).toEqual(['no-star']);
    expect(facet('stars')?.values.map(([id]) => id)).toEqual(['5', '4']);
  });

  test('holds every market of a product, and only values that a product has', () => {
    expect(of('exported', 'five').sort()).toEqual(['europe', 'jp']);
    expect(of('exported', 'four')).toEqual([]);
    expect(facet('craft')?.values).toEqual([]);
  });

  test('orders as the pages of the listing do, by stars, and by the latest rating', () => {
    expect(ids(sorted(index, all, 'standing'))).toEqual(byStandingThenName(sample.products, 'en').map(({ id }) => id));
    expect(ids(sorted(index, all, 'stars'))).toEqual(['five', 'lapsed-five', 'four', 'undated-three', 'no-star']);
    expect(ids(sorted(index, all, 'latest')).slice(0, 3)).toEqual(['four', 'five', 'lapsed-five']);
  });

  test('orders by the share of a buyer’s questions that are answered, and by name where it is the same', () => {
    const fact = {};
    const [some, many] = [{ samples: fact, capacity: fact }, Object.fromEntries(tradeFacts.map((name) => [name, fact]))];
    const facts = (trade: object) => ({ trade: { papers: [], leadTimes: [], exported: [], ...trade } });
    const answering = indexed(
      catalogue([
        product('b', {}),
        product('a', {}),
        product('some', {}, facts(some)),
        product('many', {}, { ...facts(many), maker: 'A' }),
      ]),
      'en',
    );
    const order = sorted(answering.index, [0, 1, 2, 3], 'ready').map((at) => answering.products[at]?.id);
    expect(order).toEqual(['many', 'some', 'a', 'b']);
    const answers = answering.index.facets.find(({ id }) => id === 'answers');
    expect(answers?.values.map(([id]) => id)).toEqual(['half']);
    expect(answers?.of).toEqual(answering.products.map(({ id }) => (id === 'many' ? 1 : 0)));
  });

  test('has another version where its products are others', () => {
    expect(indexed(catalogue(sample.products.slice(1)), 'en').index.version).not.toBe(index.version);
  });
});

test('cards come in files of 16, none left out', () => {
  const many = catalogue(Array.from({ length: 40 }, (_, at) => product(`p${at}`, {})));
  const files = cardFiles(indexed(many, 'vi'));
  expect(files.map((file) => file.length)).toEqual([16, 16, 8]);
  expect(new Set(files.flat().map(({ id }) => id)).size).toBe(40);
});
