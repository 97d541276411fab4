import { describe, expect, test } from 'vitest';
import type { BuyerRecord } from './record.ts';
import { deviceDay, openQuestions, standingOn } from './standing-day.ts';

const rated = { line: '4 stars, rated in the 2023 round', stars: 4, expires: { first: '2026-11-24', last: '2027-11-30' } };

describe('a star measured by the device', () => {
  test('stands only before the first day on which it may have ended', () => {
    expect(['2026-11-23', '2026-11-24', '2027-11-30', '2027-12-01'].map((day) => standingOn(rated, day))).toEqual([
      'stands',
      'may-have-lapsed',
      'may-have-lapsed',
      'lapsed',
    ]);
    expect(standingOn({ line: '', stars: 3 }, '2026-11-24')).toBe('date-not-known');
    expect(standingOn({ line: 'Appraised' }, '2026-11-24')).toBe('no-star');
  });

  test('is not helped by a clock that is late, and a day begins where the site is', () => {
    expect(deviceDay(new Date('2020-01-01T00:00:00Z'), 'Asia/Ho_Chi_Minh', '2026-11-24')).toBe('2026-11-24');
    expect(deviceDay(new Date('2026-12-31T18:00:00Z'), 'Asia/Ho_Chi_Minh', '2026-11-24')).toBe('2027-01-01');
  });

  test('becomes a question once it may have ended', () => {
    const record = { asked: ['maker', 'rating', 'price'], answers: { maker: ['A'], rating: [rated.line] }, rating: rated };
    expect(openQuestions(record as unknown as BuyerRecord, '2026-11-23')).toEqual(['price']);
    expect(openQuestions(record as unknown as BuyerRecord, '2026-11-24')).toEqual(['rating', 'price']);
  });
});
