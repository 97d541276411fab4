import { expect, test } from 'vitest';
import { ellipse, placed, rays, star, strokes } from './path.ts';

test('a path set down elsewhere is scaled, turned and moved', () => {
  expect(placed('M0 0L10 0Z', 5, 5)).toBe('M5 5L15 5Z');
  expect(placed('M0 0L10 0Z', 5, 5, 2)).toBe('M5 5L25 5Z');
  expect(placed('M0 0L10 0Z', 5, 5, 1, 90)).toBe('M5 5L5 15Z');
  expect(placed('M0 0L10 0Z', 5, 5, 1, 0, -1)).toBe('M5 5L-5 5Z');
});

test('a path with relative commands is refused: it would be moved twice', () => {
  expect(() => placed('M0 0l10 0', 5, 5)).toThrow('absolute');
});

test('figures are written in tenths', () => {
  expect(strokes([0, 1 / 3, 10, 2 / 3])).toBe('M0 0.3L10 0.7');
  expect(ellipse(10, 10, 5)).toBe('M5 10a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z');
  expect(star(0, 0, 2, 10, 5)).toBe('M0 -10L5 0L0 10L-5 0z');
});

test('rays of a whole turn do not meet at its end', () => {
  expect(rays([0, 0], 4, [0, 360], 1, 2)).toBe('M1 0L2 0M0 1L0 2M-1 0L-2 0M0 -1L0 -2');
  expect(rays([0, 0], 2, [0, 180], 1, 2)).toBe('M1 0L2 0M-1 0L-2 0');
});
