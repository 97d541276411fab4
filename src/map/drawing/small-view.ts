import type { Position } from '../ground/position.ts';
import type { Projection, View } from './projection.ts';

/** Width by height of small maps. */
const shape = 4 / 3;
/** What a small map shows at least, in kilometres from west to east. */
const leastWidth = 26;
/** How much air there is around what is to be seen. */
const air = 1.5;

/** The part of the sheet that shows all of some points with air around them. It never leaves the sheet. */
export function smallView(points: readonly Position[], { sheet, project, kilometre }: Projection): View {
  const [xs, ys] = [points.map((point) => project(point)[0]), points.map((point) => project(point)[1])];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const wanted = Math.max(leastWidth * kilometre, (right - left) * air, (bottom - top) * air * shape);
  const width = Math.round(Math.min(wanted, sheet.width, sheet.height * shape));
  // What the widest sheet cannot show at this shape is shown higher.
  const height = Math.round(Math.min(Math.max(width / shape, (bottom - top) * 1.1), sheet.height));
  const within = (value: number, size: number, whole: number) => Math.round(Math.min(Math.max(value - size / 2, 0), whole - size));
  return { x: within((left + right) / 2, width, sheet.width), y: within((top + bottom) / 2, height, sheet.height), width, height };
}
