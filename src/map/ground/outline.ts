import { Delaunay } from 'd3-delaunay';
import type { Catalogue } from '../../catalogue/model.ts';
import type { Position } from './position.ts';
import { simplifyLine } from './simplify-line.ts';

/** The places that an outline is drawn between. */
export interface OutlineSeeds {
  readonly inside: readonly Position[];
  readonly outside: readonly Position[];
}

/** Corners nearer to the line than this, in degrees (about 150 m), are left out before it is smoothed. */
const tolerance = 0.0015;

/** How far outside all places the world ends, in degrees. */
const beyond = 2;

/**
 * The outline of all that is nearer to a place inside than to any place outside: the border of the union of the
 * inside places' Voronoi cells, as closed lines without their last point, the longest first. One line where nothing
 * inside stands alone.
 *
 * The border runs from the middle of one Delaunay triangle to the next wherever their common side has one end inside
 * and one outside. A triangle with both kinds of corner has exactly two such sides, so the border never branches.
 */
export function outlineOf({ inside, outside }: OutlineSeeds): Position[][] {
  if (inside.length === 0) return [];
  // A degree of longitude is shorter than one of latitude: cells are cut where they would be on the ground.
  const shrink = Math.cos((mean(inside.map(([, lat]) => lat)) * Math.PI) / 180);
  const seeds = [...inside, ...outside].map(([lng, lat]): Position => [lng * shrink, lat]);
  const { delaunay, circumcenters } = Delaunay.from(
    [...seeds, ...cornersAround(seeds)],
    ([x]) => x,
    ([, y]) => y,
  ).voronoi();
  const { triangles, halfedges } = delaunay;
  const isInside = (edge: number) => (triangles[edge] as number) < inside.length;
  const next = (edge: number) => (edge % 3 === 2 ? edge - 2 : edge + 1);
  // Walked with the inside on one hand: each triangle of the border is left by the one side that leads from in to out.
  const leaves = (edge: number) => isInside(edge) && !isInside(next(edge));
  const walked = new Set<number>();
  const rings: Position[][] = [];
  for (let start = 0; start < triangles.length; start++) {
    if (walked.has(start) || !leaves(start)) continue;
    const ring: Position[] = [];
    for (let edge = start; !walked.has(edge); ) {
      walked.add(edge);
      const triangle = Math.floor(edge / 3);
      ring.push([(circumcenters[2 * triangle] as number) / shrink, circumcenters[2 * triangle + 1] as number]);
      const entered = halfedges[edge] as number;
      edge = [next(entered), next(next(entered))].find(leaves) as number;
    }
    rings.push(simplifyLine([...ring, ring[0] as Position], tolerance).slice(0, -1));
  }
  return rings.sort((a, b) => b.length - a.length);
}

/** Four places far outside, so that the border closes around the outermost place. */
function cornersAround(seeds: readonly Position[]): Position[] {
  const [xs, ys] = [seeds.map(([x]) => x), seeds.map(([, y]) => y)];
  const [west, east, south, north] = [
    Math.min(...xs) - beyond,
    Math.max(...xs) + beyond,
    Math.min(...ys) - beyond,
    Math.max(...ys) + beyond,
  ];
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ];
}

/** The seeds of the city's outline: the points of content on both sides of the border, every commune, every listed place. */
export function seedsOf({ ground, communes, villages, salesPoints }: Pick<Catalogue, 'ground' | 'communes' | 'villages' | 'salesPoints'>) {
  const side = (wanted: 'inside' | 'outside') => ground.border.filter(({ side }) => side === wanted).flatMap(({ points }) => points);
  const listed = [...communes, ...[...villages, ...salesPoints].flatMap(({ coordinate }) => coordinate ?? [])];
  return {
    inside: [...side('inside'), ...listed.map(({ lng, lat }): Position => [lng, lat])],
    outside: side('outside'),
  } satisfies OutlineSeeds;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
