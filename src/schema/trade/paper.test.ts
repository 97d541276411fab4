import { expect, test } from 'vitest';
import { faultsOf, whatIsWrong } from '../../tests/faults-of.ts';
import { exported, papers } from './paper.ts';

const paper = '- certificate: haccp\n  issuer: QUACERT\n  asOf: 2026';

test.each([
  [paper, papers],
  [
    `${paper}\n  number: HC-12/2025\n  scope: { vi: Xưởng 1 }\n  issued: 2025-03\n  expires: 2028-03-14\n  lookUp: https://register.example/12`,
    papers,
  ],
  [`${paper}\n  issued: 2025-03\n  expires: 2025`, papers],
  ['- { to: JP, year: 2024, asOf: 2026 }\n- { to: middle-east, year: 2023, asOf: 2026 }', exported],
])('%j stands', (yaml, schema) => {
  expect(faultsOf(schema, yaml)).toEqual([]);
});

test.each([
  ['[]', 'at least 1', papers],
  ['- certificate: haccp\n  asOf: 2026', '[0].issuer: it is missing', papers],
  ['- certificate: HACCP\n  issuer: QUACERT\n  asOf: 2026', '[0].certificate: “HACCP” does not have the right form', papers],
  [`${paper}\n  issued: 2025-03\n  expires: 2024`, '[0].expires: it runs out before it was issued', papers],
  [`${paper}\n  issued: 2025-06-01\n  expires: 2025-03-01`, '[0].expires: it runs out before it was issued', papers],
  [`${paper}\n  lookUp: register.example`, '[0].lookUp: “register.example” is not', papers],
  ['- { to: Japan, year: 2024, asOf: 2026 }', '[0].to: “Japan”', exported],
  ['- { to: JP, asOf: 2026 }', '[0].year: it is missing', exported],
  ['- { to: JP, year: 1899, asOf: 2026 }', '[0].year: “1899” is out of range', exported],
  ['- { to: JP, year: "2024", asOf: 2026 }', '[0].year: “2024” is of the wrong kind', exported],
])('%j: %s', (yaml, said, schema) => {
  expect(whatIsWrong(schema, yaml).join('\n')).toContain(said);
});

test('a country by its name is told how countries are written', () => {
  expect(faultsOf(exported, '- { to: Nhật, year: 2024, asOf: 2026 }', 'vi')[0]).toContain('Mã nước hai chữ (JP, US)');
});
