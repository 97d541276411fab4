import type { Position } from '../ground/position.ts';
import type { PlaceKind } from './place-kind.ts';

/** A place of the list as browser code needs it; its words stand in the row itself. */
export interface FinderPlace {
  /** `village:van-phuc`, `sales-point:…`, `producer:…`: what an address names it by. */
  readonly id: string;
  readonly kind: PlaceKind;
  /** Absent where no point is known: then it is listed and not drawn. */
  readonly at?: Position | undefined;
  /** The point is only the middle of such a unit. */
  readonly middle?: 'commune' | 'district' | undefined;
  /** Ids of the crafts of the place, of its village, or of what it sells. */
  readonly crafts: readonly string[];
  /** Ids of the groups of what is made or sold there. */
  readonly groups: readonly string[];
  readonly tourism?: true | undefined;
  /** As OpenStreetMap writes opening hours. */
  readonly hours?: string | undefined;
}
