import { expect, test } from 'vitest';
import { faultsOf, whatIsWrong } from '../../tests/faults-of.ts';
import { hsCode } from './hs-code.ts';

const good = 'code: "4602.19"\nstatus: producer-declared\nasOf: 2026-11';

test.each([good, 'code: "460219"\nstatus: suggested\nasOf: 2026', `${good}\nsource: https://customs.example/4602`])(
  '%j is an HS code',
  (yaml) => {
    expect(faultsOf(hsCode, yaml)).toEqual([]);
  },
);

test.each([
  ['code: "7700.10"\nstatus: checked\nasOf: 2026', 'code: “7700.10” belongs to no heading'],
  ['code: "9800.10"\nstatus: checked\nasOf: 2026', 'code: “9800.10” belongs to no heading'],
  ['code: "0000.10"\nstatus: checked\nasOf: 2026', 'code: “0000.10” belongs to no heading'],
  ['code: "4602"\nstatus: checked\nasOf: 2026', 'code: “4602” does not have the right form'],
  ['code: "4602.19.10"\nstatus: checked\nasOf: 2026', 'code: “4602.19.10” does not have the right form'],
  ['code: 4602.19\nstatus: checked\nasOf: 2026', 'code: “4602.19” is of the wrong kind; text'],
  ['code: "4602.19"\nstatus: guessed\nasOf: 2026', 'status: “guessed” is not one of its values'],
  ['code: "4602.19"\nstatus: checked', 'asOf: it is missing'],
  ['code: "4602.19"\nstatus: checked\nasOf: 2026-13', 'asOf: “2026-13” is not a day'],
  [`${good}\nsource: Customs`, 'source: “Customs” is not'],
])('%j: %s', (yaml, said) => {
  const [first, ...more] = whatIsWrong(hsCode, yaml);
  expect(first).toContain(said);
  expect(more).toEqual([]);
});

test('a code of four digits is told the form of six, not that of a date', () => {
  expect(faultsOf(hsCode, 'code: "4602"\nstatus: checked\nasOf: 2026', 'vi')[0]).toContain('6 chữ số');
});
