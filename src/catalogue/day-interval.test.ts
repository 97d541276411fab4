import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths, daysBetween, daysOf } from './day-interval.ts';

const day = fc
  .date({ min: new Date('2018-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('daysOf', () => {
  test.each([
    ['2024-03-04', '2024-03-04', '2024-03-04'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2024-12', '2024-12-01', '2024-12-31'],
    ['2024', '2024-01-01', '2024-12-31'],
  ])('%s covers %s to %s', (partial, first, last) => {
    expect(daysOf(partial)).toEqual({ first, last });
  });
});

describe('addMonths', () => {
  test.each([
    ['2024-03-04', 36, '2027-03-04'],
    ['2024-02-29', 36, '2027-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2023-08-31', 1, '2023-09-30'],
    ['2023-12-15', 1, '2024-01-15'],
    ['2023-01-31', -1, '2022-12-31'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(from, months)).toBe(to);
  });

  test('keeps the order of days', () => {
    fc.assert(
      fc.property(day, day, fc.integer({ min: 0, max: 120 }), (a, b, months) => {
        const [early, late] = a <= b ? [a, b] : [b, a];
        expect(addMonths(early, months) <= addMonths(late, months)).toBe(true);
      }),
    );
  });
});

describe('daysBetween', () => {
  test('counts over a leap day and a year end', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2023-12-31', '2024-01-01')).toBe(1);
    expect(daysBetween('2024-01-01', '2023-12-31')).toBe(-1);
    expect(daysBetween('2024-05-05', '2024-05-05')).toBe(0);
  });
});
