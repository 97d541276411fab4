import { expect, test } from 'vitest';
import { cartonVolume, mayHavePassed } from './trade.ts';

test('a carton’s volume is computed from its measures, in cubic metres', () => {
  const carton = { pieces: 24, length: 60, width: 40, height: 40 };
  expect(cartonVolume({ carton, asOf: '2026' })).toBe(0.096);
  expect(cartonVolume({ innerPieces: 6, asOf: '2026' })).toBeUndefined();
  expect(cartonVolume(undefined)).toBeUndefined();
});

test('a paper whose last day may have passed is not taken for valid', () => {
  expect(mayHavePassed('2026-11-24', '2026-11-24')).toBe(false);
  expect(mayHavePassed('2026-11-23', '2026-11-24')).toBe(true);
  expect(mayHavePassed('2026-11', '2026-11-24')).toBe(true);
  expect(mayHavePassed('2026', '2026-11-24')).toBe(true);
  expect(mayHavePassed('2027', '2026-11-24')).toBe(false);
});
