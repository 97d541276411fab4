import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Box, boxesOverlap, boxWithin } from './box.ts';

const box = (x: number, y: number, width: number, height: number, turn = 0): Box => ({ x, y, width, height, turn });
const anyBox = fc.record({
  x: fc.integer({ min: -50, max: 50 }),
  y: fc.integer({ min: -50, max: 50 }),
  width: fc.integer({ min: 1, max: 60 }),
  height: fc.integer({ min: 1, max: 60 }),
  turn: fc.integer({ min: -90, max: 90 }),
});

test('boxes overlap where they share area; those that only touch do not', () => {
  expect(boxesOverlap(box(0, 0, 10, 10), box(9, 9, 10, 10))).toBe(true);
  expect(boxesOverlap(box(0, 0, 10, 10), box(10, 0, 10, 10))).toBe(false);
});

test('turned boxes are seen as they lie, not by the room around them', () => {
  expect(boxesOverlap(box(0, 0, 100, 4, 45), box(20, -20, 10, 10))).toBe(false);
  expect(boxesOverlap(box(0, 0, 100, 4, 45), box(20, 20, 10, 10))).toBe(true);
});

test('overlap is mutual, and a box overlaps itself', () => {
  fc.assert(
    fc.property(anyBox, anyBox, (a, b) => {
      expect(boxesOverlap(a, b)).toBe(boxesOverlap(b, a));
      expect(boxesOverlap(a, a)).toBe(true);
    }),
  );
});

test('a box within another has all its corners in it', () => {
  expect(boxWithin(box(0, 0, 10, 10), box(0, 0, 12, 12))).toBe(true);
  expect(boxWithin(box(0, 0, 10, 10, 45), box(0, 0, 12, 12))).toBe(false);
});
