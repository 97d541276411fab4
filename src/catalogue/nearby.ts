import type { Coordinate } from '../schema/coordinate.ts';
import type { Catalogue, Entry, SalesPoint, Village } from './model.ts';
import { onceFor } from './once-for.ts';
import { around, squaresOf } from './squares.ts';

/** Something near, and how far as the crow flies, in kilometres. */
export interface Near<T extends Entry = Entry> {
  readonly entry: T;
  readonly kilometres: number;
}

type Placed = Village | SalesPoint;

const earthRadius = 6371;

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

/** Villages and sales points: where one can go. */
export const placesToGo = onceFor((catalogue: Catalogue): readonly Placed[] => [...catalogue.villages, ...catalogue.salesPoints]);

/** What lies within `reach` kilometres of an entry, nearest first. Without a point of its own: nothing. */
export function nearby(from: Placed, others: readonly Placed[], reach: number, most: number): Near<Placed>[] {
  const here = from.coordinate;
  if (!here || coarse.includes(here.precision)) return [];
  const nearest: Near<Placed>[] = [];
  for (const entry of around(squared(others), here, reach)) {
    const there = entry.coordinate;
    if (entry === from || !there || coarse.includes(there.precision)) continue;
    const near = { entry, kilometres: kilometresBetween(here, there) };
    const last = nearest[most - 1];
    if (near.kilometres > reach || (last && nearestFirst(near, last) >= 0)) continue;
    nearest.push(near);
    nearest.sort(nearestFirst).splice(most);
  }
  return nearest;
}

/** Every village asks for what is near among the same places. */
const squared = onceFor((places: readonly Placed[]) => squaresOf(places));

function nearestFirst(a: Near, b: Near): number {
  return a.kilometres - b.kilometres || (a.entry.id < b.entry.id ? -1 : 1);
}
