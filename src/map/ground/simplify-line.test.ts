import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Position } from './position.ts';
import { distanceToSegment, simplifyLine } from './simplify-line.ts';

const position = fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 }));

test('no point left out is farther from the line than the tolerance; both ends stay', () => {
  fc.assert(
    fc.property(fc.array(position, { minLength: 2, maxLength: 40 }), fc.integer({ min: 1, max: 60 }), (points, tolerance) => {
      const line = simplifyLine(points, tolerance);
      expect([line[0], line.at(-1)]).toEqual([points[0], points.at(-1)]);
      const pieces = line.slice(1).map((to, i): [Position, Position] => [line[i] as Position, to]);
      for (const point of points)
        expect(Math.min(...pieces.map(([from, to]) => distanceToSegment(point, from, to)))).toBeLessThanOrEqual(tolerance + 1e-9);
    }),
  );
});

test('a straight line keeps its ends alone', () => {
  expect(
    simplifyLine(
      [
        [0, 0],
        [1, 1],
        [2, 2],
        [3, 3],
      ],
      0.1,
    ),
  ).toEqual([
    [0, 0],
    [3, 3],
  ]);
});
