import { expect, test } from 'vitest';
import { rating as schema } from '../schema/rating.ts';
import type { FactProduct } from './facts.ts';
import { ratingOf } from './rating.ts';

const fact = (fields: Partial<FactProduct>) =>
  ({
    id: 'x',
    stars: null,
    potential_five_star: false,
    rated_year: null,
    rating_level: null,
    rating_status: 'recognised',
    decision_no: null,
    signed: null,
    facts_vi: [],
    ...fields,
  }) as FactProduct;

test('fields and the dates of the sentences come together', () => {
  const { rating } = ratingOf(
    fact({
      stars: 4,
      rated_year: 2024,
      rating_level: 'city',
      potential_five_star: true,
      facts_vi: ['Được chứng nhận 4 sao; nhận giấy chứng nhận ngày 15/4/2025.'],
    }),
  );
  expect(rating).toEqual({ status: 'recognised', stars: 4, potentialFiveStar: true, round: 2024, level: 'city', presented: '2025-04-15' });
  expect(schema.safeParse(rating).success).toBe(true);
});

test('a decision signed on a day that another entry gives is signed on that day', () => {
  expect(
    ratingOf(fact({ stars: 3, rated_year: 2020, decision_no: '813/QĐ-UBND', facts_vi: ['Bước đầu được công nhận OCOP 3 sao năm 2020.'] }))
      .rating.signed,
  ).toBe('2020-02-19');
});

test('a status that is no recognition shows no star, whatever the field says', () => {
  expect(ratingOf(fact({ stars: 4, rating_status: 'scored-by-district' })).rating.stars).toBeUndefined();
});

test('recognised without a star keeps none', () => {
  expect(ratingOf(fact({ potential_five_star: true })).rating).toEqual({ status: 'recognised', potentialFiveStar: true });
});

test('a contradiction is put right and reported', () => {
  const { rating, notes } = ratingOf(fact({ id: 'chuoi-van-nam', stars: 4, rated_year: 2023, rating_level: 'district' }));
  expect(rating).toEqual({ status: 'appraised', round: 2023, level: 'district' });
  expect(notes).toMatchObject([{ kind: 'contradiction', entry: 'chuoi-van-nam' }]);
});
