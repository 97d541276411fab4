import { expect, test } from 'vitest';
import { tiePlace } from './index-layout.ts';
import { type Finding, type RowFacts, rank, type Wish } from './rank.ts';

const [name, other, near, text] = [0, 16, 72, 144];
const product: RowFacts = { kind: 'product', nameLength: 3, otherLength: 3, stars: 0, past: 0 };

/** A word of the query: by row its places; a place below 0 stands with other marks than were typed. */
function word(rows: Record<number, readonly number[]>): Finding {
  const places = Object.entries(rows).map(
    ([row, at]) => [Number(row), { positions: at.map(Math.abs), isExact: !at.some((p) => p < 0) }] as const,
  );
  return { weight: 1, rows: new Map(places) };
}

function order(findings: readonly Finding[], facts: Record<number, Partial<RowFacts>> = {}, wish?: Wish): number[] {
  return rank(findings, (row) => ({ ...product, ...facts[row] }), 100, wish).map(({ row }) => row);
}

test('a word in a name is worth more than in other words for it, and those more than in the text', () => {
  expect(order([word({ 1: [text], 2: [near], 3: [name], 4: [other] })])).toEqual([3, 4, 2, 1]);
});

test('the word with the marks that were typed comes first', () => {
  expect(order([word({ 1: [-(name + 1)], 2: [near] })])).toEqual([2, 1]);
});

test('a name that everything of its craft is called by comes before one that sounds like it', () => {
  expect(order([word({ 1: [name], 2: [name, tiePlace('tied', 0)] })])).toEqual([2, 1]);
});

test('words side by side, as typed, come before the same words apart', () => {
  expect(order([word({ 1: [name], 2: [name] }), word({ 1: [name + 2], 2: [name + 1] })])).toEqual([2, 1]);
});

test('who has all words comes before who has one of them better', () => {
  expect(order([word({ 1: [near], 2: [name] }), word({ 1: [near + 5] })])[0]).toBe(1);
});

test('a whole name comes before part of a longer one', () => {
  expect(order([word({ 1: [name], 2: [name] })], { 1: { nameLength: 8, otherLength: 8 }, 2: { nameLength: 1 } })).toEqual([2, 1]);
});

test('a rare word tells more than a frequent one', () => {
  const frequent = word(Object.fromEntries(Array.from({ length: 60 }, (_, row) => [row, [name]])));
  expect(order([frequent, word({ 70: [name] })])[0]).toBe(70);
});

test('stars that were asked for come first, those that stand before those that may not', () => {
  const honey = word({ 1: [name], 2: [name], 3: [name] });
  expect(order([honey], { 1: { stars: 5 }, 2: { past: 4 }, 3: { stars: 4 } }, { stars: 4 })).toEqual([3, 2, 1]);
});

test('a kind that was named comes first', () => {
  const silk = word({ 1: [name], 2: [name] });
  expect(order([silk], { 2: { kind: 'village' } })).toEqual([1, 2]);
  expect(order([silk], { 2: { kind: 'village' } }, { kinds: ['village'] })).toEqual([2, 1]);
});

test('words that nothing has take nothing away', () => {
  expect(order([word({ 1: [name] }), word({})])).toEqual([1]);
  expect(order([word({})])).toEqual([]);
});

test('where many have all words, those that have little of them are left out', () => {
  const all = word(Object.fromEntries(Array.from({ length: 8 }, (_, row) => [row, [name]])));
  const some = word(Object.fromEntries(Array.from({ length: 12 }, (_, row) => [row, [name + 1]])));
  expect(order([all, some]).sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
});
