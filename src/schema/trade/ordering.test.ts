import { expect, test } from 'vitest';
import { faultsOf, whatIsWrong } from '../../tests/faults-of.ts';
import { capacity, leadTimes, minimumOrder, privateLabel, samples } from './ordering.ts';

test.each([
  ['first: { value: 500, unit: piece }\nasOf: 2026', minimumOrder],
  ['sample: { value: 1, unit: set }\nfirst: { value: 0.5, unit: tonne }\nrepeat: { value: 20, unit: kg }\nasOf: 2026', minimumOrder],
  ['- order: sample\n  to: 7\n  asOf: 2026\n- order: first\n  from: 20\n  to: 30\n  season:\n    vi: trước Tết\n  asOf: 2026', leadTimes],
  ['- { order: repeat, from: 30, to: 30, asOf: 2026 }', leadTimes],
  ['perMonth: { value: 3000, unit: piece }\nasOf: 2026-11-04', capacity],
  ['offered: false\nasOf: 2026', privateLabel],
  ['offered: true\ncharged: true\nnote:\n  vi: Trừ vào đơn đầu.\n  en: Taken off the first order.\nasOf: 2026', samples],
])('%j stands', (yaml, schema) => {
  expect(faultsOf(schema, yaml)).toEqual([]);
});

test.each([
  ['asOf: 2026', 'it does not say for which kind of order', minimumOrder],
  ['first: 500\nasOf: 2026', 'first: “500” is of the wrong kind', minimumOrder],
  ['first: { value: 500, unit: pcs }\nasOf: 2026', 'first.unit: “pcs” is not one of its values', minimumOrder],
  ['first: { value: 500 }\nasOf: 2026', 'first.unit: it is missing', minimumOrder],
  ['first: { value: 0, unit: piece }\nasOf: 2026', 'first.value: “0” is out of range', minimumOrder],
  ['firts: { value: 500, unit: piece }\nasOf: 2026', 'firts: there is no field of this name', minimumOrder],
  ['[]', 'at least 1', leadTimes],
  ['- { order: first, from: 40, to: 30, asOf: 2026 }', '[0].from: the least, “40”, is more than the most', leadTimes],
  ['- { order: first, from: 20, asOf: 2026 }', '[0].to: it is missing', leadTimes],
  ['- { order: frist, to: 20, asOf: 2026 }', '[0].order: “frist” is not one of its values', leadTimes],
  ['perMonth: { value: -1, unit: kg }\nasOf: 2026', 'perMonth.value: “-1” is out of range', capacity],
  ['offered: maybe\nasOf: 2026', 'offered: “maybe” is of the wrong kind; true or false', privateLabel],
  ['charged: true\nasOf: 2026', 'offered: it is missing', samples],
])('%j: %s', (yaml, said, schema) => {
  expect(whatIsWrong(schema, yaml).join('\n')).toContain(said);
});
