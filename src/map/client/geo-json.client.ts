import type { GeoJSONSource } from 'maplibre-gl';
import type { GroundCollection } from '../ground/ground-feature.ts';
import type { Drawn } from '../large/place-data.ts';

/** The same in MapLibre's type of GeoJSON, whose lists may be written to. It does not write to ours. */
export function geoJson(collection: Drawn | GroundCollection): Exclude<Parameters<GeoJSONSource['setData']>[0], string> {
  return collection as unknown as Exclude<Parameters<GeoJSONSource['setData']>[0], string>;
}
