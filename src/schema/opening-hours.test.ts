import { expect, test } from 'vitest';
import { openingHours } from './opening-hours.ts';

test.each(['Mo-Su 08:00-21:00', 'Mo-Fr 08:00-17:00; Sa 08:00-12:00; PH off', '24/7', 'Mo-Sa 07:30-11:30,13:30-17:30'])(
  '%s is read',
  (value) => {
    expect(openingHours.safeParse(value).success).toBe(true);
  },
);

test.each(['8 giờ sáng', 'Mo-Su 8-21', 'cả ngày', 'Mo-Su 08:00-21:00 hàng ngày', ''])('%j is refused rather than guessed at', (value) => {
  expect(openingHours.safeParse(value).success).toBe(false);
});
