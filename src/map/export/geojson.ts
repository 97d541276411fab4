import type { PointList } from './map-point.ts';

/** Points as GeoJSON, for everything that is not a navigation device. What is not known has no key. */
export function geoJsonOf({ name, about, points }: PointList): string {
  return JSON.stringify({
    type: 'FeatureCollection',
    name,
    description: about,
    features: points.map(({ at, ...properties }) => ({
      type: 'Feature',
      properties,
      geometry: { type: 'Point', coordinates: at },
    })),
  });
}
