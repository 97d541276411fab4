import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Position } from '../ground/position.ts';
import { spreadMarks } from './spread-marks.ts';

test('marks that have room stay where they are', () => {
  const marks: Position[] = [
    [0, 0],
    [30, 0],
    [0, 30],
  ];
  expect(spreadMarks(marks, 20)).toEqual(marks);
});

test('no mark covers another, even where many are at one point, and all are where they were within reach', () => {
  const position = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }));
  fc.assert(
    fc.property(fc.array(position, { maxLength: 8 }), (marks) => {
      const spread = spreadMarks(marks, 20);
      for (const [i, [x, y]] of spread.entries()) {
        const [fromX, fromY] = marks[i] as Position;
        expect(Math.hypot(x - fromX, y - fromY)).toBeLessThan(100);
        // What remains after some rounds is less than half of a mark.
        for (const [ox, oy] of spread.slice(i + 1)) expect(Math.hypot(x - ox, y - oy)).toBeGreaterThan(10);
      }
    }),
  );
});
