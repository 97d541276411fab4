import type { Position } from './position.ts';

/** A cubic Bézier curve: where it begins, its two handles, where it ends. */
export type Bezier = readonly [from: Position, handle: Position, otherHandle: Position, to: Position];

/**
 * The centripetal Catmull-Rom curve through points, as Bézier curves: smooth, through every point, and without the
 * loops that the uniform kind makes where points are unevenly far apart. `closed` joins the last point to the first.
 */
export function smoothCurve(points: readonly Position[], closed: boolean): Bezier[] {
  const path = withoutRepeats(points, closed);
  const count = path.length;
  if (count < 2) return [];
  const at = (index: number): Position => path[closed ? (index + count) % count : Math.min(Math.max(index, 0), count - 1)] as Position;
  return Array.from({ length: closed ? count : count - 1 }, (_, i) => segment(at(i - 1), at(i), at(i + 1), at(i + 2)));
}

/** Points along curves, `each` of them a curve. A closed curve ends where it began. */
export function pointsAlong(curves: readonly Bezier[], each: number): Position[] {
  const first = curves[0]?.[0];
  if (!first) return [];
  return [first, ...curves.flatMap((curve) => Array.from({ length: each }, (_, i) => pointOf(curve, (i + 1) / each)))];
}

function segment(before: Position, from: Position, to: Position, after: Position): Bezier {
  const [d1, d2, d3] = [rootDistance(before, from), rootDistance(from, to), rootDistance(to, after)];
  return [from, handle(before, from, to, d1, d2), handle(after, to, from, d3, d2), to];
}

/** The handle at `near` towards `far`; `beyond` is the point on its other side, which at an end is `near` itself. */
function handle(beyond: Position, near: Position, far: Position, d1: number, d2: number): Position {
  if (d1 === 0) return near;
  const of = (i: 0 | 1) =>
    (d1 * d1 * far[i] - d2 * d2 * beyond[i] + (2 * d1 * d1 + 3 * d1 * d2 + d2 * d2) * near[i]) / (3 * d1 * (d1 + d2));
  return [of(0), of(1)];
}

function pointOf([a, b, c, d]: Bezier, t: number): Position {
  const u = 1 - t;
  const of = (i: 0 | 1) => u * u * u * a[i] + 3 * u * u * t * b[i] + 3 * u * t * t * c[i] + t * t * t * d[i];
  return [of(0), of(1)];
}

function rootDistance(a: Position, b: Position): number {
  return Math.sqrt(Math.hypot(b[0] - a[0], b[1] - a[1]));
}

function withoutRepeats(points: readonly Position[], closed: boolean): Position[] {
  const same = (a: Position | undefined, b: Position | undefined) => a?.[0] === b?.[0] && a?.[1] === b?.[1];
  const kept = points.filter((point, i) => i === 0 || !same(point, points[i - 1]));
  if (closed && kept.length > 1 && same(kept[0], kept.at(-1))) kept.pop();
  return kept;
}
