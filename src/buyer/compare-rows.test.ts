import { describe, expect, test } from 'vitest';
import { compareRows } from './compare-rows.ts';
import type { BuyerRecord } from './record.ts';

function record(over: Partial<BuyerRecord>): BuyerRecord {
  return {
    kind: 'Tea',
    place: 'Ba Vì',
    rating: { line: '4 stars' },
    asked: ['maker', 'shelfLife', 'price', 'hsCode'],
    answers: {},
    hints: {},
    asOf: {},
    ...over,
  } as BuyerRecord;
}

const place = {
  questions: ['maker', 'rating', 'shelfLife', 'hsCode', 'price', 'packing'],
  labels: { maker: 'Maker', shelfLife: 'Shelf life', hsCode: 'HS code', price: 'Price', packing: 'Packing' },
  words: { kind: 'Kind', place: 'Place', rating: 'Star', notProvided: 'Not provided', notAsked: 'Not asked' },
} as unknown as Parameters<typeof compareRows>[1];

describe('the rows of a comparison', () => {
  const rows = compareRows(
    [
      record({ answers: { maker: ['A'], price: ['$1'], shelfLife: ['1 year'] }, asOf: { price: 'as of 2025' } }),
      record({
        answers: { maker: ['B'], price: ['$1'] },
        asOf: { price: 'as of 2026' },
        hints: { hsCode: ['0902'] },
        asked: ['maker', 'price', 'hsCode'],
      }),
    ],
    place,
    ({ rating }) => (rating.expires ? 'Stands' : ''),
  );
  const row = (label: string) => rows.find((each) => each.label === label);

  test('are what and where it is, the star, and what at least one is asked, in the order given', () => {
    expect(rows.map(({ label }) => label)).toEqual(['Kind', 'Place', 'Star', 'Maker', 'Shelf life', 'HS code', 'Price']);
  });

  test('differ where what is told differs, not by when it was so nor by what is not asked', () => {
    expect(rows.filter(({ differs }) => differs).map(({ label }) => label)).toEqual(['Maker', 'HS code']);
  });

  test('say what is missing, what is not asked, and what is known without being an answer', () => {
    expect(row('Shelf life')?.cells.map(({ state }) => state)).toEqual(['answered', 'not-asked']);
    expect(row('HS code')?.cells.map(({ state, lines }) => [state, ...lines])).toEqual([
      ['missing', 'Not provided'],
      ['hint', '0902'],
    ]);
    expect(row('Price')?.cells.map(({ asOf }) => asOf)).toEqual(['as of 2025', 'as of 2026']);
  });
});
