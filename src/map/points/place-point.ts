import type { Commune, Entry, SalesPoint, Village } from '../../catalogue/model.ts';
import type { MapSpot } from '../../routes/map-address.ts';
import type { Coordinate } from '../../schema/coordinate.ts';
import type { Position } from '../ground/position.ts';

/** Where an entry is shown on a map, and by what: its own point, its village's, or the middle of its commune. */
export interface PlacePoint {
  readonly at: Position;
  /** How near the point is to the thing. `commune-now` is the middle of a commune or ward of today. */
  readonly precision: Coordinate['precision'] | 'commune-now';
  /** What the point belongs to, which the large map can open on. */
  readonly spot: MapSpot;
  /** The village, where a product or a producer is shown by it. */
  readonly village?: Village | undefined;
  /** The commune, where its middle is all that is known. */
  readonly commune?: Commune | undefined;
}

/**
 * The point of an entry: its own; for a product that of its village; else the middle of its commune of today.
 * Nothing where none of these is known, or where the old commune was divided and it is not known into which part it
 * fell.
 */
export function placePoint(entry: Entry): PlacePoint | undefined {
  if (entry.kind === 'village' || entry.kind === 'sales-point') {
    const own = ownPoint(entry);
    if (own) return own;
  }
  if ('village' in entry && entry.village) {
    const ofVillage = ownPoint(entry.village);
    if (ofVillage) return { ...ofVillage, village: entry.village };
  }
  const { commune } = entry.place;
  return commune && { at: [commune.lng, commune.lat], precision: 'commune-now', spot: { kind: 'commune', id: commune.id }, commune };
}

/** Whether a point is only the middle of a commune or a district: it is drawn as an area, not as a place. */
export function isOnlyMiddle(precision: PlacePoint['precision']): boolean {
  return precision === 'commune' || precision === 'commune-now' || precision === 'district';
}

function ownPoint({ coordinate, kind, id }: Village | SalesPoint): PlacePoint | undefined {
  return coordinate && { at: [coordinate.lng, coordinate.lat], precision: coordinate.precision, spot: { kind, id } };
}
