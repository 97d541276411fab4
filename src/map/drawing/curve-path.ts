import type { Position } from '../ground/position.ts';
import type { Bezier } from '../ground/smooth-curve.ts';

/** Curves as the `d` of an SVG path, in whole units and in few letters; `closed` ends it with a Z. */
export function curvePath(curves: readonly Bezier[], project: (position: Position) => Position, closed: boolean): string {
  const start = curves[0]?.[0];
  if (!start) return '';
  // Each curve is written from where the one before was rounded to: roundings do not add up.
  let here = rounded(project(start));
  let path = `M${here.join(' ')}`;
  for (const [, handle, otherHandle, to] of curves) {
    const there = rounded(project(to));
    const numbers = [handle, otherHandle, to].flatMap((position) => {
      const [x, y] = rounded(project(position));
      return [x - here[0], y - here[1]];
    });
    path += `c${numbers.join(' ').replaceAll(' -', '-')}`;
    here = there;
  }
  return closed ? `${path}z` : path;
}

function rounded([x, y]: Position): Position {
  return [Math.round(x), Math.round(y)];
}
