import type { Coordinate } from '../schema/coordinate.ts';
import type { Entry, SalesPoint, Village } from './model.ts';

/** Something near, and how far as the crow flies, in kilometres. */
export interface Near<T extends Entry = Entry> {
  readonly entry: T;
  readonly kilometres: number;
}

type Placed = Village | SalesPoint;

const earthRadius = 6371;

/** Of latitude; a little less than it is, so that nothing at the very edge is lost. */
const kilometresPerDegree = 111;

/** The distance between two points as the crow flies, in kilometres (haversine; within 0.5% here). */
export function kilometresBetween(a: Pick<Coordinate, 'lat' | 'lng'>, b: Pick<Coordinate, 'lat' | 'lng'>): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const dLat = radians(b.lat - a.lat);
  const dLng = radians(b.lng - a.lng);
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(dLng / 2) ** 2;
  return 2 * earthRadius * Math.asin(Math.sqrt(h));
}

/** Points coarser than this say nothing about what is near: the middle of a district is no place to go. */
const coarse: readonly Coordinate['precision'][] = ['district'];

/** What lies within `reach` kilometres of an entry, nearest first. Without a point of its own: nothing. */
export function nearby<T extends Placed>(from: Placed, others: readonly T[], reach: number, most: number): Near<T>[] {
  const here = from.coordinate;
  if (!here || coarse.includes(here.precision)) return [];
  // Most are too far north or south already: every village looks at every other, so that the rest must cost little.
  const degrees = reach / kilometresPerDegree;
  return others
    .filter(({ coordinate }) => coordinate !== undefined && Math.abs(coordinate.lat - here.lat) <= degrees)
    .flatMap((entry) => {
      const there = entry.coordinate;
      if ((entry as Placed) === from || !there || coarse.includes(there.precision)) return [];
      return [{ entry, kilometres: kilometresBetween(here, there) }];
    })
    .filter(({ kilometres }) => kilometres <= reach)
    .sort((a, b) => a.kilometres - b.kilometres || (a.entry.id < b.entry.id ? -1 : 1))
    .slice(0, most);
}
