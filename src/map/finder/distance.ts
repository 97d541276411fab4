import type { Position } from '../ground/position.ts';

const kilometresPerDegree = 111.2;

/** The distance between two points as the crow flies, in kilometres: flat, which is good to 1% across a province. */
export function distanceKm([lngA, latA]: Position, [lngB, latB]: Position): number {
  const east = (lngB - lngA) * Math.cos((((latA + latB) / 2) * Math.PI) / 180);
  return Math.hypot(east, latB - latA) * kilometresPerDegree;
}

/** Kilometres for reading: one decimal below ten. Only the middle of an area is known to a kilometre at best. */
export function roundedKm(kilometres: number, middle: boolean): number {
  if (middle) return Math.max(1, Math.round(kilometres));
  return kilometres < 10 ? Math.round(kilometres * 10) / 10 : Math.round(kilometres);
}
