import { expect, test } from 'vitest';
import { faultsOf, whatIsWrong } from '../../tests/faults-of.ts';
import { incoterms, price } from './price.ts';

const fields = {
  basis: 'quoted',
  from: '2.5',
  to: '3',
  currency: 'USD',
  per: 'piece',
  incoterm: 'FOB',
  namedPlace: 'Hải Phòng',
  forAtLeast: '{ value: 500, unit: piece }',
  validUntil: '2027-03-31',
  asOf: '2026-11',
};
const yaml = (changed: Partial<Record<keyof typeof fields, string | undefined>> = {}) =>
  Object.entries({ ...fields, ...changed })
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]))
    .join('\n');

test('a price with all that belongs to it, a price alone, and a price on request', () => {
  expect(faultsOf(price, yaml())).toEqual([]);
  expect(faultsOf(price, yaml({ to: undefined, forAtLeast: undefined }))).toEqual([]);
  expect(faultsOf(price, yaml({ to: '2.5' }))).toEqual([]);
  expect(faultsOf(price, 'basis: on-request\nasOf: 2026')).toEqual([]);
});

test('all eleven terms of Incoterms 2020, and no older one', () => {
  expect(incoterms.flatMap((incoterm) => faultsOf(price, yaml({ incoterm })))).toEqual([]);
  expect(whatIsWrong(price, yaml({ incoterm: 'DAT' }))).toEqual(['incoterm: “DAT” is not one of its values.']);
});

test.each(['from', 'currency', 'per', 'incoterm', 'namedPlace', 'validUntil', 'asOf'] as const)(
  'a price without %s is no price',
  (name) => {
    expect(whatIsWrong(price, yaml({ [name]: undefined }))).toEqual([`${name}: it is missing or empty.`]);
  },
);

test.each([
  [yaml({ basis: 'quotd' }), 'basis: “quotd” is not one of its values'],
  [yaml({ basis: undefined }), 'basis: it is missing'],
  [yaml({ from: '3.5' }), 'from: the least, “3.5”, is more than the most'],
  [yaml({ currency: 'usd' }), 'currency: “usd” does not have the right form'],
  [yaml({ currency: 'XYZ' }), 'currency: “XYZ” is not a currency'],
  [yaml({ per: 'dozen' }), 'per: “dozen” is not one of its values'],
  [yaml({ validUntil: '2027-03' }), 'validUntil: “2027-03” does not have the right form'],
  [yaml({ validUntil: '2027-02-30' }), 'validUntil: “2027-02-30” is not a day'],
  ['basis: on-request\nfrom: 3\nasOf: 2026', 'from: there is no field of this name'],
  ['3 USD', '“3 USD” is of the wrong kind'],
])('%j: %s', (text, said) => {
  const [first, ...more] = whatIsWrong(price, text);
  expect(first).toContain(said);
  expect(more).toEqual([]);
});

test('a wrong basis is told the two there are, a field too many the fields of its own basis', () => {
  expect(faultsOf(price, yaml({ basis: 'fixed' }), 'vi')[0]).toMatch(
    /^a\.md:1:8\n.*“fixed” không phải giá trị dùng được\.\n.*quoted, on-request/,
  );
  expect(faultsOf(price, yaml({ basis: undefined }), 'vi')[0]).toContain('Ghi một trong: quoted, on-request.');
  expect(faultsOf(price, 'basis: on-request\ncurrency: USD\nasOf: 2026')[0]).toContain('The fields are: basis, asOf, source.');
});
