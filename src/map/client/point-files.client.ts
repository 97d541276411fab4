import { geoJsonOf } from '../export/geojson.ts';
import { gpxOf } from '../export/gpx.ts';
import { kmlOf } from '../export/kml.ts';
import type { PointList } from '../export/map-point.ts';

/** The writers of all formats, in one file that is fetched when the first is wanted. */
export const writers = {
  gpx: (list: PointList) => gpxOf(list),
  kml: kmlOf,
  geojson: geoJsonOf,
};
