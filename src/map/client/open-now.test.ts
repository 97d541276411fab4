import { expect, test } from 'vitest';
import { openNow } from './open-now.client.ts';

/** At 10:30 on a Tuesday in Hanoi, wherever this runs. */
const tuesday = new Date('2026-11-24T03:30:00Z');

test.each([
  ['Mo-Su 08:00-21:00', true],
  ['Mo-Fr 08:00-10:00', false],
  ['Sa-Su 08:00-21:00', false],
  ['24/7', true],
])('%s is open: %s', async (hours, open) => {
  const isOpen = await openNow('Asia/Ho_Chi_Minh', tuesday);
  expect(isOpen(hours)).toBe(open);
});

test('a public holiday of Vietnam counts', async () => {
  // National day, 2 September, a Wednesday in 2026.
  const isOpen = await openNow('Asia/Ho_Chi_Minh', new Date('2026-09-02T03:30:00Z'));
  expect(isOpen('Mo-Fr 08:00-17:00; PH off')).toBe(false);
  expect(isOpen('Mo-Fr 08:00-17:00')).toBe(true);
});
