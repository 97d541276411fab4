import { expect, test } from 'vitest';
import { faultsOf, whatIsWrong } from '../../tests/faults-of.ts';
import { shelfLife, storage } from './keeping.ts';

test('how long it keeps, and how it is stored', () => {
  expect(faultsOf(shelfLife, 'value: 12\nunit: months\nasOf: 2026')).toEqual([]);
  expect(faultsOf(storage, 'how:\n  vi: Nơi khô ráo.\n  en: In a dry place.\nasOf: 2026')).toEqual([]);
  expect(faultsOf(storage, 'how:\n  vi: Nơi khô ráo.\nasOf: 2026')).toEqual([]);
});

test.each([
  ['value: 0\nunit: months\nasOf: 2026', 'value: “0” is out of range', shelfLife],
  ['value: 1.5\nunit: years\nasOf: 2026', 'value: “1.5” is of the wrong kind; a whole number', shelfLife],
  ['value: 12\nunit: weeks\nasOf: 2026', 'unit: “weeks” is not one of its values', shelfLife],
  ['value: 12\nasOf: 2026', 'unit: it is missing', shelfLife],
  ['how: Nơi khô ráo.\nasOf: 2026', 'how: “Nơi khô ráo.” is of the wrong kind', storage],
  ['how:\n  en: In a dry place.\nasOf: 2026', 'how.vi: it is missing', storage],
  ['how:\n  vi: " Nơi khô ráo."\nasOf: 2026', 'how.vi: it has spaces at its start or end', storage],
])('%j: %s', (yaml, said, schema) => {
  expect(whatIsWrong(schema, yaml).join()).toContain(said);
});
