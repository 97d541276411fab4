import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Position } from './position.ts';
import { pointsAlong, smoothCurve } from './smooth-curve.ts';

const position = fc.tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: -500, max: 500 }));

test('a curve passes through every point, open and closed', () => {
  fc.assert(
    fc.property(fc.array(position, { minLength: 2, maxLength: 12 }), fc.boolean(), (points, closed) => {
      const along = pointsAlong(smoothCurve(points, closed), 4);
      const ends = new Set(points.map(String));
      fc.pre(ends.size > 1);
      for (const [x, y] of points) expect(along.some(([ax, ay]) => Math.hypot(ax - x, ay - y) < 1e-6)).toBe(true);
      expect(along.flat().every(Number.isFinite)).toBe(true);
    }),
  );
});

test('a closed curve ends where it began', () => {
  const square: Position[] = [
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 10],
  ];
  const along = pointsAlong(smoothCurve(square, true), 8);
  expect(along.at(-1)).toEqual(along[0]);
  expect(along).toHaveLength(33);
});

test('of no point or one there is no curve; a point said twice is one', () => {
  expect(smoothCurve([], false)).toEqual([]);
  expect(smoothCurve([[1, 1]], true)).toEqual([]);
  const twice: Position[] = [
    [0, 0],
    [0, 0],
    [3, 4],
  ];
  expect(smoothCurve(twice, false)).toHaveLength(1);
});
