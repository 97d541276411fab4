import type { Entry } from '../catalogue/model.ts';
import { addressOf } from '../routes/address.ts';
import { entryDataAddress } from '../routes/data-address.ts';
import type { Coordinate } from '../schema/coordinate.ts';
import type { Settings } from '../schema/settings.ts';
import type { DataContext } from './column.ts';
import { dataHead } from './table-json.ts';

type Located = Extract<Entry, { kind: 'village' | 'sales-point' }>;

/**
 * Everything with a point, as GeoJSON (RFC 7946): villages, sales points, and the middles of communes. Each says how
 * near its point is: a village's is not a door, a commune's only its middle.
 */
export function placesGeoJson(context: DataContext, settings: Settings): object {
  const { catalogue, origin } = context;
  const located = ([...catalogue.villages, ...catalogue.salesPoints] as Located[]).flatMap((entry) =>
    entry.coordinate ? [entryFeature(entry, entry.coordinate, origin)] : [],
  );
  const communes = catalogue.communes.map(({ id, label, lat, lng }) => ({
    type: 'Feature',
    id: `commune/${id}`,
    geometry: { type: 'Point', coordinates: [lng, lat] },
    properties: { kind: 'commune', id, name_vi: label.vi, name_en: label.en, precision: 'commune' },
  }));
  const { $schema: _, ...head } = dataHead({ vi: 'Những nơi có tọa độ', en: 'Places with a point' }, context, settings);
  return { type: 'FeatureCollection', ...head, features: [...located, ...communes] };
}

function entryFeature(entry: Located, { lat, lng, precision, basis }: Coordinate, origin: string) {
  const { kind, id, name, place } = entry;
  const page = { page: 'entry', entry } as const;
  return {
    type: 'Feature',
    id: `${kind}/${id}`,
    geometry: { type: 'Point', coordinates: [lng, lat] },
    properties: {
      kind,
      id,
      name_vi: name.vi,
      ...(name.en === undefined ? {} : { name_en: name.en }),
      ...(entry.kind === 'village' ? { craft: entry.craft.id } : { point_kind: entry.pointKind }),
      ...(place.commune ? { commune: place.commune.id } : {}),
      precision,
      coordinate_basis: basis,
      page_vi: origin + addressOf(page, 'vi'),
      page_en: origin + addressOf(page, 'en'),
      json: origin + entryDataAddress(entry),
      source_urls: entry.sources.map(({ url }) => url),
    },
  };
}
