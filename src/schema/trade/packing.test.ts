import { expect, test } from 'vitest';
import { faultsOf, whatIsWrong } from '../../tests/faults-of.ts';
import { packing } from './packing.ts';

const carton = 'carton: { pieces: 24, length: 60, width: 40, height: 40.5, grossWeight: 12.5 }';

test.each([`${carton}\nasOf: 2026`, 'innerPieces: 6\nasOf: 2026', `innerPieces: 6\n${carton}\nasOf: 2026`])('%j stands', (yaml) => {
  expect(faultsOf(packing, yaml)).toEqual([]);
});

test.each([
  ['asOf: 2026', 'there is packing without a box or carton'],
  ['carton: { pieces: 24, length: 60, width: 40 }\nasOf: 2026', 'carton.height: it is missing'],
  ['carton: { pieces: 24, length: 600, width: 40, height: 40 }\nasOf: 2026', 'carton.length: “600” is out of range'],
  ['carton: { pieces: 2.5, length: 60, width: 40, height: 40 }\nasOf: 2026', 'carton.pieces: “2.5” is of the wrong kind'],
  [`${carton.replace('}', ', cbm: 0.1 }')}\nasOf: 2026`, 'carton.cbm: there is no field of this name'],
  ['innerPieces: 0\nasOf: 2026', 'innerPieces: “0” is out of range'],
])('%j: %s', (yaml, said) => {
  expect(whatIsWrong(packing, yaml).join('\n')).toContain(said);
});
