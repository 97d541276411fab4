import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readQuery } from './query.ts';

const words = (query: string) => readQuery(query).words.map(({ word }) => word);

describe('the words of a query', () => {
  test.each([
    ['where to buy lacquer bowls in Hanoi', ['buy', 'lacquer', 'bowl']],
    ['mua nón ở đâu', ['mua', 'nón']],
    ['mua non o dau', ['mua', 'non']],
    ['ocop noodles', ['noodl']],
    ['OCOP Hà Nội', ['ocop', 'hà', 'nội']],
    ['what is it', ['what', 'is', 'it']],
    ['gốm'.normalize('NFD'), ['gốm']],
    ['🧨 %% ()', []],
  ])('%s', (query, expected) => expect(words(query)).toEqual(expected));

  test('what has its marks is no stop word without them: "la" is a leaf too', () => {
    expect(words('la co')).toEqual(['la', 'co']);
    expect(words('là gì')).toEqual(['là', 'gì']);
  });
});

test.each([
  ['4 star honey', 4, ['honey']],
  ['five-star tea', 5, ['tea']],
  ['trà 5 sao', 5, ['trà']],
  ['ba sao', 3, []],
  ['starfruit', undefined, ['starfruit']],
])('stars are understood: %s', (query, stars, expected) => {
  expect(readQuery(query).stars).toBe(stars);
  expect(words(query)).toEqual(expected);
});

test.each([
  ['pottery village', ['village']],
  ['làng nghề gốm', ['village']],
  ['where to buy hats', ['sales-point']],
  ['công ty gốm sứ', ['producer']],
  ['what is OCOP', ['article', 'term']],
  ['silk', []],
])('kinds are understood: %s', (query, kinds) => expect(readQuery(query).kinds).toEqual(kinds));

test('spaces alone ask for everything', () => {
  expect(readQuery(' \t ').isEmpty).toBe(true);
  expect(readQuery('x').isEmpty).toBe(false);
});

test('whatever is typed, few words come out, and quickly', () => {
  expect(readQuery('gốm '.repeat(2500)).words.length).toBeLessThanOrEqual(12);
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (query) => readQuery(query).words.length <= 12));
});
