import type { Position } from '../ground/position.ts';

/** A rectangle that may be turned: its middle, its size, and by how many degrees it is turned (clockwise, as in SVG). */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly turn?: number;
}

/** Whether two boxes share any area. Two rectangles lie apart exactly if they do along a side of one of them. */
export function boxesOverlap(a: Box, b: Box): boolean {
  // Most boxes are far apart: that is quickly seen.
  const reach = (Math.hypot(a.width, a.height) + Math.hypot(b.width, b.height)) / 2;
  if (Math.hypot(a.x - b.x, a.y - b.y) >= reach) return false;
  const [cornersOfA, cornersOfB] = [cornersOf(a), cornersOf(b)];
  return [a, a, b, b].every(({ turn = 0 }, i) => {
    const angle = ((turn + (i % 2) * 90) * Math.PI) / 180;
    const along = ([x, y]: Position) => x * Math.cos(angle) + y * Math.sin(angle);
    const [ofA, ofB] = [cornersOfA.map(along), cornersOfB.map(along)];
    return Math.max(...ofA) > Math.min(...ofB) && Math.max(...ofB) > Math.min(...ofA);
  });
}

/** Whether a box lies wholly within another, which is not turned. */
export function boxWithin(box: Box, { x, y, width, height }: Box): boolean {
  return cornersOf(box).every(([cx, cy]) => Math.abs(cx - x) <= width / 2 && Math.abs(cy - y) <= height / 2);
}

function cornersOf({ x, y, width, height, turn = 0 }: Box): Position[] {
  const [sin, cos] = [Math.sin((turn * Math.PI) / 180), Math.cos((turn * Math.PI) / 180)];
  return [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ].map(([sx = 0, sy = 0]): Position => {
    const [dx, dy] = [(sx * width) / 2, (sy * height) / 2];
    return [x + dx * cos - dy * sin, y + dx * sin + dy * cos];
  });
}
