import type { Position } from '../ground/position.ts';

/** Addresses that show the way to a point, in the services that people have. */
export interface Directions {
  readonly google: string;
  readonly apple: string;
  readonly openStreetMap: string;
  /** Opens the map of the phone itself, with the name beside the mark. */
  readonly geo: string;
}

/** The ways to a point. Nothing is asked of these services before the reader follows one. */
export function directionsTo([lng, lat]: Position, name: string): Directions {
  const point = `${lat},${lng}`;
  return {
    google: `https://www.google.com/maps/dir/?api=1&destination=${point}`,
    apple: `https://maps.apple.com/?daddr=${point}`,
    openStreetMap: `https://www.openstreetmap.org/directions?to=${point}`,
    // A bracket in the name would end it.
    geo: `geo:${point}?q=${point}(${encodeURIComponent(name.replace(/[()]/g, ' ').trim())})`,
  };
}
