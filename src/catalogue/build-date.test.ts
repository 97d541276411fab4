import { expect, test } from 'vitest';
import { buildDate } from './build-date.ts';

const evening = () => new Date('2026-11-23T18:30:00Z');

test('is what BUILD_DATE says', () => {
  expect(buildDate('Asia/Ho_Chi_Minh', { BUILD_DATE: '2027-03-04' }, evening)).toBe('2027-03-04');
  expect(buildDate('Asia/Ho_Chi_Minh', { BUILD_DATE: '2028-02-29' }, evening)).toBe('2028-02-29');
});

test('is else today where the site is, not where the machine is', () => {
  expect(buildDate('Asia/Ho_Chi_Minh', {}, evening)).toBe('2026-11-24');
  expect(buildDate('UTC', { BUILD_DATE: '' }, evening)).toBe('2026-11-23');
});

test.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '23/11/2026', 'today', '2026-11'])('refuses %s by name', (given) => {
  expect(() => buildDate('UTC', { BUILD_DATE: given })).toThrow(`BUILD_DATE must be a day such as 2026-11-23, not "${given}".`);
});
