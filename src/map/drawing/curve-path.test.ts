import { expect, test } from 'vitest';
import type { Position } from '../ground/position.ts';
import { smoothCurve } from '../ground/smooth-curve.ts';
import { curvePath } from './curve-path.ts';

/** Where a path of relative curves ends. */
function endOf(path: string): Position {
  const [start = [], ...curves] = path.split('c').map((part) => part.match(/-?\d+/g)?.map(Number) ?? []);
  return curves.reduce<Position>(
    ([x, y], numbers) => [x + (numbers[4] as number), y + (numbers[5] as number)],
    start as unknown as Position,
  );
}

test('roundings do not add up: a long path ends where it should', () => {
  const points = Array.from({ length: 200 }, (_, i): Position => [i * 1.3, Math.sin(i) * 10]);
  const last = points.at(-1) as Position;
  expect(endOf(curvePath(smoothCurve(points, false), (position) => position, false))).toEqual(last.map(Math.round));
});

test('a closed path is closed; of no curve there is no path', () => {
  const corners: Position[] = [
    [0, 0],
    [9, 0],
    [0, 9],
  ];
  expect(curvePath(smoothCurve(corners, true), (position) => position, true)).toMatch(/^M0 0c.*z$/);
  expect(curvePath([], (position) => position, true)).toBe('');
});
