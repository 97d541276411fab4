import { expect, test } from 'vitest';
import { formatHours } from './hours.ts';

test('opening hours are put into words of the reader', () => {
  expect(formatHours('Mo-Fr 08:00-17:00; PH off', 'en')).toBe('Mon–Fri 08:00–17:00; public holidays closed');
  expect(formatHours('Mo-Fr 08:00-17:00; PH off', 'vi')).toBe('thứ hai–thứ sáu 08:00–17:00; ngày lễ nghỉ');
  expect(formatHours('24/7', 'en')).toBe('at all hours');
  expect(formatHours('Jan-Mar Su 09:00-11:30', 'vi')).toBe('tháng 1–tháng 3 chủ nhật 09:00–11:30');
});
