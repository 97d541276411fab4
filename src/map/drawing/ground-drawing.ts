import type { GroundSource } from '../ground/ground-features.ts';
import { outlineOf, seedsOf } from '../ground/outline.ts';
import type { Position } from '../ground/position.ts';
import { smoothCurve } from '../ground/smooth-curve.ts';
import { townShape } from '../ground/town-shape.ts';
import { curvePath } from './curve-path.ts';
import { paint } from './paint.ts';
import type { Projection } from './projection.ts';

/** How wide each class of river is drawn, in pixels of the screen, whatever the size of the drawing. */
const riverWidths = { 1: 5, 2: 3, 3: 1.3 } as const;

/**
 * The ground without words, as the inside of an SVG: land, towns, water, roads, border. Lines keep their width on
 * the screen at every size. One group of it is cropped and enlarged into every map of the site.
 */
export function groundDrawing(source: GroundSource, { project }: Projection): string {
  const { rivers, roads, areas, places } = source.ground;
  const path = (points: readonly Position[], closed: boolean) => curvePath(smoothCurve(points, closed), project, closed);
  const land = outlineOf(seedsOf(source))
    .map((ring) => path(ring, true))
    .join('');
  const core = areas.filter(({ kind }) => kind === 'built-up').map(({ ring }) => path(ring, true));
  const towns = places.flatMap(({ id, at, radiusKm }) => (radiusKm ? path(townShape(id, at, radiusKm), true) : []));
  const lakes = areas.filter(({ kind }) => kind === 'lake').map(({ ring }) => path(ring, true));
  const river = (width: 1 | 2 | 3) => rivers.filter((one) => one.width === width).map(({ line }) => path(line, false));
  const road = (of: 'motorway' | 'primary') => roads.filter((one) => one.class === of).map(({ line }) => path(line, false));
  const line = (colour: string, width: number | string, d: string, more = '') =>
    d && `<path stroke="${colour}" stroke-width="${width}"${more} vector-effect="non-scaling-stroke" d="${d}"/>`;
  return [
    '<g fill="none" stroke-linecap="round" stroke-linejoin="round">',
    `<path fill="${paint('outside')}" d="M-9999-9999h29999v29999h-29999z"/>`,
    line(paint('shore'), 9, land),
    `<path fill="${paint('land')}" d="${land}"/>`,
    `<path fill="${paint('town')}" d="${[...core, ...towns].join('')}"/>`,
    line(paint('road'), 1.6, road('primary').join('')),
    ...([3, 2, 1] as const).map((width) => line(paint('water'), `var(--map-river-${width},${riverWidths[width]})`, river(width).join(''))),
    line(paint('water-edge'), 0.8, lakes.join(''), ` fill="${paint('water')}"`),
    line(paint('motorway'), 2, road('motorway').join('')),
    line(paint('border'), 1.2, land, ' stroke-dasharray="7 3 1.5 3"'),
    '</g>',
  ].join('');
}
