import type { FinderPlace } from '../finder/finder-place.ts';
import type { Position } from '../ground/position.ts';

/** A place with its name: what the map draws. */
export type NamedPlace = Pick<FinderPlace, 'id' | 'kind' | 'at' | 'middle'> & { readonly name: string };

/** A GeoJSON collection of what the map draws. */
export interface Drawn {
  readonly type: 'FeatureCollection';
  readonly features: readonly {
    readonly type: 'Feature';
    readonly properties: Readonly<Record<string, string | number>>;
    readonly geometry:
      | { readonly type: 'Point'; readonly coordinates: Position }
      | { readonly type: 'LineString'; readonly coordinates: readonly Position[] };
  }[];
}

/** What comes and goes on the map. */
export interface Extras {
  readonly chosen?: NamedPlace | undefined;
  /** The middle of a commune that stands for something in it. */
  readonly area?: Position | undefined;
  /** The stops of a day loop, in their order. */
  readonly stops: readonly NamedPlace[];
  readonly here?: Position | undefined;
}

/** The image of a mark: each kind has one, and one for where only the middle of an area is known. */
export function iconOf({ kind, middle }: Pick<NamedPlace, 'kind' | 'middle'>): string {
  return middle ? `${kind}-hollow` : kind;
}

/** The places that have a point, as GeoJSON. */
export function drawnPlaces(places: readonly NamedPlace[]): Drawn {
  return {
    type: 'FeatureCollection',
    features: places.flatMap((place) => (place.at ? point(place.at, { id: place.id, icon: iconOf(place), name: place.name }) : [])),
  };
}

/** What comes and goes, as GeoJSON: each feature by its role. */
export function drawnExtras({ chosen, area, stops, here }: Extras): Drawn {
  const line = stops.flatMap(({ at }) => (at ? [at] : []));
  const middle = area ?? (chosen?.middle ? chosen.at : undefined);
  const reach = chosen?.middle === 'district' ? 4 : 1.6;
  return {
    type: 'FeatureCollection',
    features: [
      ...(middle ? [point(middle, { role: 'area', reach })] : []),
      ...(line.length > 1
        ? [{ type: 'Feature', properties: { role: 'loop' }, geometry: { type: 'LineString', coordinates: line } } as const]
        : []),
      ...(chosen?.at ? [point(chosen.at, { role: 'chosen', icon: iconOf(chosen), name: chosen.name })] : []),
      ...stops.flatMap(({ at, name }, i) => (at ? point(at, { role: 'stop', number: String(i + 1), name }) : [])),
      ...(here ? [point(here, { role: 'here' })] : []),
    ],
  };
}

function point(at: Position, properties: Readonly<Record<string, string | number>>): Drawn['features'][number] {
  return { type: 'Feature', properties, geometry: { type: 'Point', coordinates: at } };
}
