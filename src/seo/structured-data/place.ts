import type { GeoCoordinatesLeaf, PostalAddressLeaf } from 'schema-dts';
import type { Place } from '../../catalogue/model.ts';
import type { Coordinate } from '../../schema/coordinate.ts';
import type { Telling } from './telling.ts';

const country = 'VN';

/**
 * An address as far as it is known today. A commune that is only inferred is not named: here nothing can say so. The
 * street is as its source has it, with the units of its time.
 */
export function addressIn({ commune, basis }: Place, { lang, settings }: Telling, street?: string): PostalAddressLeaf {
  return {
    '@type': 'PostalAddress',
    ...(street !== undefined && { streetAddress: street }),
    ...(commune && basis !== 'inferred' && { addressLocality: commune.label[lang] }),
    addressRegion: settings.area[lang],
    addressCountry: country,
  };
}

/** The middle of a commune or district is a point of that unit, not of the place itself. */
const tooCoarse: readonly Coordinate['precision'][] = ['commune', 'district'];

/** The point of a place, where it is known at least to the village. */
export function geoOf(coordinate: Coordinate | undefined): { geo?: GeoCoordinatesLeaf } {
  if (!coordinate || tooCoarse.includes(coordinate.precision)) return {};
  return { geo: { '@type': 'GeoCoordinates', latitude: coordinate.lat, longitude: coordinate.lng } };
}
