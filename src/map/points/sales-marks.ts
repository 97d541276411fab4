import type { SalesPoint } from '../../catalogue/model.ts';
import { type MarkShape, markShapes } from '../drawing/mark-shapes.ts';
import type { Projection } from '../drawing/projection.ts';
import { spreadMarks } from '../drawing/spread-marks.ts';
import type { Position } from '../ground/position.ts';
import { isOnlyMiddle } from './place-point.ts';

/** A sales point as a mark on the whole sheet. */
export interface SalesMark {
  readonly point: SalesPoint;
  readonly shape: MarkShape;
  /** Where it stands, moved a little where others would cover it. */
  readonly at: Position;
  /** Only the middle of a commune or district: drawn hollow. */
  readonly hollow: boolean;
}

/** The marks of all points that have a coordinate, in their order; none is nearer to another than `distance` units. */
export function salesMarks(points: readonly SalesPoint[], { project }: Projection, distance: number): SalesMark[] {
  const drawn = points.flatMap((point) => (point.coordinate ? [{ point, coordinate: point.coordinate }] : []));
  const places = spreadMarks(
    drawn.map(({ coordinate: { lng, lat } }) => project([lng, lat])),
    distance,
  );
  return drawn.map(({ point, coordinate }, i) => ({
    point,
    shape: markShapes[point.pointKind],
    at: places[i] as Position,
    hollow: isOnlyMiddle(coordinate.precision),
  }));
}
