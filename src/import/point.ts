import type { Coordinate } from '../schema/coordinate.ts';
import type { FactPoint } from './facts.ts';

const bases: readonly [start: string, basis: Coordinate['basis']][] = [
  ['general knowledge of the place', 'local-knowledge'],
  ['Village point agreed', 'village-point'],
  ['Commune point agreed', 'commune-list'],
  ['Point of the pre-2025 commune', 'commune-list'],
  ['District point', 'district-list'],
  ['Centre of the Google map', 'venue-map'],
  ['https://github.com/tranngocminhhieu/vietnamadminunits', 'commune-list'],
];

const list = 'https://github.com/tranngocminhhieu/vietnamadminunits';

/** A point with how near it is and where it comes from, or nothing where the facts have none. */
export function coordinateOf(fact: FactPoint): Coordinate | undefined {
  const { lat, lng, coord_precision: precision, coord_basis: text } = fact;
  if (lat === null || lng === null || !precision || !text) return undefined;
  const basis = bases.find(([start]) => text.startsWith(start))?.[1];
  if (!basis) throw new Error(`Where does this point come from: ${text}`);
  return { lat, lng, precision, basis, ...(text.includes('tranngocminhhieu/vietnamadminunits') ? { basisUrl: list } : {}) };
}
