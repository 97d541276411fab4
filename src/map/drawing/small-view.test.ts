import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Position } from '../ground/position.ts';
import { projectionOf } from './projection.ts';
import { smallView } from './small-view.ts';

const bounds = { south: 20.53, north: 21.4, west: 105.28, east: 106.03 };
const projection = projectionOf(bounds);
const position = fc.tuple(
  fc.double({ min: bounds.west, max: bounds.east, noNaN: true }),
  fc.double({ min: bounds.south, max: bounds.north, noNaN: true }),
);

test('shows every point of the area, never leaves the sheet, and is at least 26 km wide', () => {
  fc.assert(
    fc.property(fc.array(position, { minLength: 1, maxLength: 5 }), (points) => {
      const view = smallView(points, projection);
      for (const point of points) {
        const [x, y] = projection.project(point as Position);
        expect(x >= view.x && x <= view.x + view.width && y >= view.y && y <= view.y + view.height, `${x} ${y}`).toBe(true);
      }
      expect(view.x >= 0 && view.x + view.width <= projection.sheet.width).toBe(true);
      expect(view.y >= 0 && view.y + view.height <= projection.sheet.height).toBe(true);
      expect(view.width / projection.kilometre).toBeGreaterThan(25.9);
    }),
  );
});
