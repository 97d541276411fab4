import { scaleLinear } from 'd3-scale';
import type { LinePlot, Point } from './plot.ts';

/** A place in the drawing, in per cent of its width and height. */
interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where a point's words stand, and on which side of that place they lie. */
export interface PlacedLabel extends Place {
  readonly side: 'before' | 'after';
  /** True where the words had to move away and a thin line leads to the point. */
  readonly led: boolean;
}

export interface PlacedPoint extends Place {
  readonly point: Point;
  readonly label: PlacedLabel;
}

export interface LineLayout {
  readonly points: readonly PlacedPoint[];
  readonly years: readonly { readonly x: number; readonly year: number }[];
  readonly levels: readonly { readonly y: number; readonly value: number }[];
}

/** The height of a line of words, and the distance of words from their point. */
const lineHeight = 5.5;
const distance = 4.5;

/**
 * Places the points and words of a line that rises. Words of the first half lie below and after their point, those
 * of the second half above and before it: the two sides that a rising line leaves free. Where they would overlap they are
 * moved apart, and led to their point.
 */
export function lineLayout(plot: Pick<LinePlot, 'points' | 'fromZero'>): LineLayout {
  const times = plot.points.map(({ time }) => time);
  const values = plot.points.map(({ value }) => value);
  const [start, end] = [Math.min(...times), Math.max(...times)];
  // Where the first year has just begun, the scale starts with it, so that it can be named.
  const x = scaleLinear([start % 1 < 0.3 ? Math.floor(start) : start, end], [4, 97]);
  const low = plot.fromZero ? 0 : Math.min(...values) - (Math.max(...values) - Math.min(...values)) * 0.2;
  const scale = scaleLinear([low, Math.max(...values)], [100, 0]).nice(5);
  // Words that were moved up need room above the highest point: give it as much as they take.
  for (let top = 8; ; top += 4) {
    const y = scale.copy().range([98, top]);
    const points = withLabels(plot.points.map((point) => ({ point, x: x(point.time), y: y(point.value) })));
    if (top > 60 || points.every(({ label }) => label.y >= lineHeight / 2)) {
      return {
        points,
        years: x
          .ticks(5)
          .filter(Number.isInteger)
          .map((year) => ({ x: x(year), year })),
        levels: y.ticks(5).map((value) => ({ y: y(value), value })),
      };
    }
  }
}

function withLabels(points: readonly (Place & { point: Point })[]): PlacedPoint[] {
  const after = points.filter(({ x }) => x < 50);
  const before = points.filter(({ x }) => x >= 50);
  // From the lowest up, each above the last; and from the highest down, each below the last.
  return [...spread([...after].reverse(), 'after').reverse(), ...spread(before, 'before')];
}

function spread(points: readonly (Place & { point: Point })[], side: 'before' | 'after'): PlacedPoint[] {
  const up = side === 'before';
  const placed: { own: Place & { point: Point }; y: number; run: number }[] = [];
  let run = 0;
  for (const own of points) {
    const wanted = own.y + (up ? -distance : distance);
    const last = placed.at(-1);
    const limit = last && last.y + (up ? -lineHeight : lineHeight);
    const free = limit === undefined || (up ? wanted <= limit : wanted >= limit);
    if (free) run += 1;
    placed.push({ own, y: free ? wanted : limit, run });
  }
  return placed.map(({ own, y, run: mine }) => {
    const together = placed.filter((other) => other.run === mine).map((other) => other.own.x);
    const led = together.length > 1;
    const x = led ? (up ? Math.min(...together) - 6 : Math.max(...together) + 6) : own.x;
    return { ...own, label: { x, y, side, led } };
  });
}
