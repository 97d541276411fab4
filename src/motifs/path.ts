/** Pieces of path that are easier said than written as numbers. All round to a tenth: finer is not seen. */

const tenth = (value: number): string => String(Math.round(value * 10) / 10 || 0);

const point = (x: number, y: number): string => `${tenth(x)} ${tenth(y)}`;

/** A point at an angle (degrees, 0 = right, clockwise as SVG turns) on an ellipse. */
function polar(cx: number, cy: number, rx: number, ry: number, degrees: number): string {
  const angle = (degrees * Math.PI) / 180;
  return point(cx + rx * Math.cos(angle), cy + ry * Math.sin(angle));
}

/** A whole ellipse; a circle if `ry` is left out. */
export function ellipse(cx: number, cy: number, rx: number, ry = rx): string {
  return `M${point(cx - rx, cy)}a${point(rx, ry)} 0 1 0 ${tenth(2 * rx)} 0a${point(rx, ry)} 0 1 0 ${tenth(-2 * rx)} 0z`;
}

/** Part of an ellipse between two angles, clockwise. */
export function arc(cx: number, cy: number, rx: number, ry: number, from: number, to: number): string {
  const large = to - from > 180 ? 1 : 0;
  return `M${polar(cx, cy, rx, ry, from)}A${point(rx, ry)} 0 ${large} 1 ${polar(cx, cy, rx, ry, to)}`;
}

/** Straight strokes, each from one point to another. */
export function strokes(...ends: readonly (readonly [x1: number, y1: number, x2: number, y2: number])[]): string {
  return ends.map(([x1, y1, x2, y2]) => `M${point(x1, y1)}L${point(x2, y2)}`).join('');
}

/** Strokes that leave a centre at even angles, from an inner to an outer ellipse. */
export function rays(
  [cx, cy]: readonly [number, number],
  count: number,
  [from, to]: readonly [number, number],
  inner: number,
  outer: number,
  flat = 1,
): string {
  const step = to - from === 360 ? 360 / count : (to - from) / (count - 1);
  return Array.from({ length: count }, (_, index) => {
    const angle = from + index * step;
    return `M${polar(cx, cy, inner, inner * flat, angle)}L${polar(cx, cy, outer, outer * flat, angle)}`;
  }).join('');
}

/** A star of pointed rays. */
export function star(cx: number, cy: number, points: number, outer: number, inner: number, flat = 1): string {
  const corners = Array.from({ length: points * 2 }, (_, index) => {
    const radius = index % 2 === 0 ? outer : inner;
    return polar(cx, cy, radius, radius * flat, -90 + (index * 180) / points);
  });
  return `M${corners.join('L')}z`;
}

/** Small dots, drawn as strokes of no length: the round cap makes the dot. */
export function dots(...points: readonly (readonly [x: number, y: number])[]): string {
  return points.map(([x, y]) => `M${point(x, y)}h0`).join('');
}

/**
 * A path in absolute M, L, C, Q and Z set down elsewhere: scaled, turned clockwise by degrees, then moved.
 * A negative `mirror` turns left and right about.
 */
export function placed(path: string, x: number, y: number, scale = 1, degrees = 0, mirror: 1 | -1 = 1): string {
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180) * scale, Math.cos((degrees * Math.PI) / 180) * scale];
  return path.replace(/([MLCQZ])([^MLCQZ]*)/gi, (_, command: string, numbers: string) => {
    if (!'MLCQZ'.includes(command)) throw new Error(`placed() moves absolute paths only, not "${command}".`);
    const values = (numbers.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    const moved: string[] = [];
    for (let index = 0; index + 1 < values.length; index += 2) {
      const [px, py] = [(values[index] ?? 0) * mirror, values[index + 1] ?? 0];
      moved.push(point(x + px * cos - py * sin, y + px * sin + py * cos));
    }
    return command + moved.join(' ');
  });
}
