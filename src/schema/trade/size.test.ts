import { expect, test } from 'vitest';
import { faultsOf, whatIsWrong } from '../../tests/faults-of.ts';
import { dimensions, netWeight } from './size.ts';

test.each([
  ['length: 30\nwidth: 20.5\nheight: 12\nasOf: 2026', dimensions],
  ['diameter: 42\nasOf: 2026', dimensions],
  ['value: 250\nunit: g\nasOf: 2026', netWeight],
  ['value: 0.75\nunit: l\nasOf: 2026-11', netWeight],
])('%j stands', (yaml, schema) => {
  expect(faultsOf(schema, yaml)).toEqual([]);
});

test.each([
  ['asOf: 2026', 'there are dimensions without a measure', dimensions],
  ['length: 30 cm\nasOf: 2026', 'length: “30 cm” is of the wrong kind; a number', dimensions],
  ['length: 30,5\nasOf: 2026', 'length: “30,5” is of the wrong kind; a number', dimensions],
  ['length: 0\nasOf: 2026', 'length: “0” is out of range', dimensions],
  ['length: 30000\nasOf: 2026', 'length: “30000” is out of range', dimensions],
  ['value: 250\nunit: gram\nasOf: 2026', 'unit: “gram” is not one of its values', netWeight],
  ['value: 250g\nunit: g\nasOf: 2026', 'value: “250g” is of the wrong kind', netWeight],
  ['value: 250\nasOf: 2026', 'unit: it is missing', netWeight],
])('%j: %s', (yaml, said, schema) => {
  expect(whatIsWrong(schema, yaml).join('\n')).toContain(said);
});
