import type { Position } from '../ground/position.ts';
import { distanceToSegment } from '../ground/simplify-line.ts';
import { pointsAlong, smoothCurve } from '../ground/smooth-curve.ts';
import type { Box } from './box.ts';
import type { View } from './projection.ts';

/** How far a river may bend away from its name, in heights of the letters. */
const mostBend = 0.9;
/** Of so many straight stretches one is free, or none is. */
const mostStretches = 30;

/** Places beside a line where a text of this size may stand along it, the straightest stretch first. */
export function placesAlong(line: readonly Position[], { width, height }: { width: number; height: number }, view: View): Box[] {
  const points = pointsAlong(smoothCurve(line, false), 6);
  const within = ([x, y]: Position) => x > view.x && x < view.x + view.width && y > view.y && y < view.y + view.height;
  const stretches = points.flatMap((from, i) => {
    if (!within(from)) return [];
    const end = points.findIndex((to, j) => j > i && distance(from, to) >= width);
    const to = points[end];
    if (!to || !within(to)) return [];
    const bend = Math.max(...points.slice(i, end).map((point) => distanceToSegment(point, from, to)));
    return bend > height * mostBend ? [] : [{ from, to, bend }];
  });
  return stretches
    .sort((a, b) => a.bend - b.bend)
    .slice(0, mostStretches)
    .flatMap(({ from, to, bend }) => besides(from, to, width, height, bend));
}

/** On either side of a straight stretch, read from left to right. */
function besides(from: Position, to: Position, width: number, height: number, bend: number): Box[] {
  const [[x1, y1], [x2, y2]] = from[0] <= to[0] ? [from, to] : [to, from];
  const angle = Math.atan2(y2 - y1, x2 - x1);
  const away = height * 0.62 + bend;
  return [-1, 1].map((side) => ({
    x: (x1 + x2) / 2 - Math.sin(angle) * away * side,
    y: (y1 + y2) / 2 + Math.cos(angle) * away * side,
    width,
    height,
    turn: (angle * 180) / Math.PI,
  }));
}

function distance(a: Position, b: Position): number {
  return Math.hypot(b[0] - a[0], b[1] - a[1]);
}
