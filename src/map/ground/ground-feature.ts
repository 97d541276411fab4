import type { Position } from './position.ts';

/** The names of a feature, by the keys that OpenStreetMap uses. */
interface Named {
  readonly 'name:vi': string;
  readonly 'name:en': string;
}

/** How important a name is: 1 is shown first, 3 last. */
type Rank = 1 | 2 | 3;

/**
 * What the ground of the map is made of, as the properties of features of `/map/ground.json`. `kind` never changes
 * its meaning: styles and tests rely on it.
 *
 * - `outline`: the city, a polygon; drawn, not surveyed. All outside it belongs to neighbours.
 * - `built-up`: streets and houses, a polygon; `rank` 1 is the inner city, 3 a town.
 * - `water`: a lake, a polygon.
 * - `river`: a line; `width` 1 is the widest.
 * - `road`: a line.
 * - `town`, `peak`, `neighbour`, `commune`: points where a name stands. A commune's is its middle.
 */
export type GroundProperties =
  | { readonly kind: 'outline' }
  | { readonly kind: 'built-up'; readonly rank: Rank }
  | ({ readonly kind: 'water'; readonly rank: Rank } & Named)
  | ({ readonly kind: 'river'; readonly width: Rank } & Named)
  | ({ readonly kind: 'road'; readonly class: 'motorway' | 'primary' } & Named)
  | ({ readonly kind: 'town'; readonly rank: Rank } & Named)
  | ({ readonly kind: 'peak'; readonly rank: Rank; readonly elevation?: number } & Named)
  | ({ readonly kind: 'neighbour' } & Named)
  | ({ readonly kind: 'commune'; readonly id: string } & Named);

/** A feature of the ground: GeoJSON, WGS 84, four decimals (about 10 m; the drawing itself is good to a few hundred). */
export interface GroundFeature {
  readonly type: 'Feature';
  readonly properties: GroundProperties;
  readonly geometry:
    | { readonly type: 'Point'; readonly coordinates: Position }
    | { readonly type: 'LineString'; readonly coordinates: readonly Position[] }
    | { readonly type: 'Polygon'; readonly coordinates: readonly (readonly Position[])[] };
}

/** The content of `/map/ground.json`. */
export interface GroundCollection {
  readonly type: 'FeatureCollection';
  /** Who is to be named beside the map. */
  readonly attribution: string;
  readonly features: readonly GroundFeature[];
}
