import type { Position } from '../ground/position.ts';

/** A point to be taken away, its words already in one language. */
export interface MapPoint {
  readonly name: string;
  /** What it is: "Shop". */
  readonly kind: string;
  readonly at: Position;
  /** The postal address as its source has it. */
  readonly address?: string | undefined;
  /** How near the point is to the thing itself, where that is not the thing itself. */
  readonly note?: string | undefined;
  /** The absolute address of its page. */
  readonly page: string;
}

/** A list of points and what it is called. */
export interface PointList {
  readonly name: string;
  /** Licence and caution, in a sentence. */
  readonly about: string;
  readonly points: readonly MapPoint[];
}

/** What there is to say of a point beside its name, in one line. */
export function descriptionOf({ kind, address, note }: MapPoint): string {
  return [kind, address, note].filter(Boolean).join('. ');
}
