import { bareName } from '../../catalogue/join-places.ts';
import type { Catalogue } from '../../catalogue/model.ts';
import type { GroundCollection, GroundFeature, GroundProperties } from './ground-feature.ts';
import { outlineOf, seedsOf } from './outline.ts';
import type { Position } from './position.ts';
import { simplifyLine } from './simplify-line.ts';
import { pointsAlong, smoothCurve } from './smooth-curve.ts';
import { townShape } from './town-shape.ts';

/** What the ground is drawn from. */
export type GroundSource = Pick<Catalogue, 'ground' | 'communes' | 'villages' | 'salesPoints'>;

/** About 5 m: a third of a pixel at the nearest zoom of the map, 13, so that no corner shows. */
const tolerance = 0.00005;

const attribution = 'Hanoi OCOP Directory (schematic, CC BY 4.0); GeoNames (CC BY 4.0)';

/** The ground of the map, made of control points: same content, same features, in the order in which they are painted. */
export function groundFeatures(source: GroundSource): GroundCollection {
  const { rivers, roads, areas, places } = source.ground;
  const named = ({ name }: { name: { vi: string; en: string } }) => ({ 'name:vi': name.vi, 'name:en': name.en });
  const built = [
    ...areas.filter(({ kind }) => kind === 'built-up').map(({ ring, rank }) => ({ ring, rank })),
    ...places.flatMap(({ id, at, radiusKm }) => (radiusKm ? [{ ring: townShape(id, at, radiusKm), rank: 3 as const }] : [])),
  ];
  return {
    type: 'FeatureCollection',
    attribution,
    features: [
      ...outlineOf(seedsOf(source)).map((ring) => polygon({ kind: 'outline' }, ring)),
      ...built.map(({ ring, rank }) => polygon({ kind: 'built-up', rank }, ring)),
      ...rivers.map((river) => curve({ kind: 'river', width: river.width, ...named(river) }, river.line)),
      ...areas.filter(({ kind }) => kind === 'lake').map((lake) => polygon({ kind: 'water', rank: lake.rank, ...named(lake) }, lake.ring)),
      ...roads.map((road) => curve({ kind: 'road', class: road.class, ...named(road) }, road.line)),
      ...places.map((place) => {
        if (place.kind === 'neighbour') return point({ kind: 'neighbour', ...named(place) }, place.at);
        if (place.kind === 'town') return point({ kind: 'town', rank: place.rank, ...named(place) }, place.at);
        const height = place.elevation ? { elevation: place.elevation } : {};
        return point({ kind: 'peak', rank: place.rank, ...height, ...named(place) }, place.at);
      }),
      ...source.communes.map(({ id, name, lat, lng }) =>
        point({ kind: 'commune', id, 'name:vi': bareName(name), 'name:en': bareName(name) }, [lng, lat]),
      ),
    ],
  };
}

/** The rings of the city's outline as they are drawn. */
export function outlineRings({ features }: GroundCollection): (readonly Position[])[] {
  return features.flatMap(({ properties, geometry }) =>
    properties.kind === 'outline' && geometry.type === 'Polygon' ? geometry.coordinates : [],
  );
}

function polygon(properties: GroundProperties, ring: readonly Position[]): GroundFeature {
  return { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [smoothed(ring, true)] } };
}

function curve(properties: GroundProperties, line: readonly Position[]): GroundFeature {
  return { type: 'Feature', properties, geometry: { type: 'LineString', coordinates: smoothed(line, false) } };
}

function point(properties: GroundProperties, at: Position): GroundFeature {
  return { type: 'Feature', properties, geometry: { type: 'Point', coordinates: rounded(at) } };
}

function smoothed(points: readonly Position[], closed: boolean): Position[] {
  return simplifyLine(pointsAlong(smoothCurve(points, closed), 20), tolerance).map(rounded);
}

function rounded([lng, lat]: Position): Position {
  return [Math.round(lng * 1e4) / 1e4, Math.round(lat * 1e4) / 1e4];
}
