import { expect, test } from 'vitest';
import { readRows } from './narrow.ts';
import { readTies } from './tied-words.ts';

const column = (ids: string[], of: string) => ({ ids, of });
const rows = readRows({
  count: 3,
  perFile: 2,
  codes: '',
  kind: '000',
  nameLength: '111',
  otherLength: '111',
  stars: '000',
  past: '000',
  group: column([], '000000'),
  subgroup: column([], '000000'),
  craft: column(['silk-weaving', 'tea'], '010200'),
  commune: column(['ba-vi'], '000101'),
  district: column([], '000000'),
});
const ties = readTies(
  {
    kind: {},
    group: {},
    subgroup: {},
    craft: { 'silk-weaving': 'dệt lụa silk', tea: 'chè tea' },
    commune: { 'ba-vi': 'xã ba vì' },
    district: {},
  },
  rows,
);
const found = (word: string) => Object.fromEntries([...ties.whole(word)].map(([row, { isExact }]) => [row, isExact]));

test('a word of a craft or a place finds what is of it', () => {
  expect(found('silk')).toEqual({ 0: true });
  expect(found('vì')).toEqual({ 1: true, 2: true });
});

test('without marks any marking is meant; with other marks it is found, as inexact', () => {
  expect(found('lua')).toEqual({ 0: true });
  expect(found('lúa')).toEqual({ 0: false });
});

test('words that follow each other stand side by side', () => {
  const [first] = ties.whole('ba').get(1)?.positions ?? [];
  expect(ties.whole('vi').get(1)?.positions).toEqual([(first ?? 0) + 1]);
});

test('the beginning of a word finds it', () => expect([...ties.beginning('sil').keys()]).toEqual([0]));
