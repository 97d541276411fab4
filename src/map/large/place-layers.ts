import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import type { MapFonts, Palette } from './palette.ts';

/** The places, clustered; and what comes and goes: the chosen place, the day loop, the reader. */
export const placeSource = 'places';
export const extraSource = 'extra';

/** The layers that answer to a click. */
export const clusterLayer = 'clusters';
export const markLayer = 'marks';

/** The circle of a place of which only the middle of an area is known: as many kilometres as it may be away, about. */
const areaRadius: ExpressionSpecification = [
  'interpolate',
  ['exponential', 2],
  ['zoom'],
  7,
  ['*', ['get', 'reach'], 1.75],
  18,
  ['*', ['get', 'reach'], 3584],
];

/** How places, clusters, day loops and the reader are painted, over any ground. */
export function placeLayers(palette: Palette, fonts: MapFonts): LayerSpecification[] {
  const role = (value: string): ExpressionSpecification => ['==', ['get', 'role'], value];
  const nameBeside: SymbolLayerSpecification['layout'] = {
    'text-field': ['get', 'name'],
    'text-font': fonts.plain,
    'text-size': 12,
    'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
    'text-radial-offset': 1.1,
    'text-max-width': 9,
    'text-optional': true,
  };
  const ink = { 'text-color': palette.ink, 'text-halo-color': palette.land, 'text-halo-width': 1.5 };
  return [
    {
      id: 'area',
      type: 'circle',
      source: extraSource,
      filter: role('area'),
      paint: {
        'circle-radius': areaRadius,
        'circle-color': palette['mark-1'],
        'circle-opacity': 0.13,
        'circle-stroke-color': palette['mark-1'],
        'circle-stroke-width': 1.5,
        'circle-stroke-opacity': 0.8,
      },
    },
    {
      id: 'loop',
      type: 'line',
      source: extraSource,
      filter: role('loop'),
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: { 'line-color': palette['mark-1'], 'line-width': 2, 'line-dasharray': [2.5, 2] },
    },
    {
      id: 'mark-names',
      type: 'symbol',
      source: placeSource,
      minzoom: 10.4,
      filter: ['!', ['has', 'point_count']],
      layout: nameBeside,
      paint: ink,
    },
    {
      id: clusterLayer,
      type: 'circle',
      source: placeSource,
      filter: ['has', 'point_count'],
      paint: {
        'circle-color': palette['mark-1'],
        'circle-radius': ['step', ['get', 'point_count'], 13, 5, 15, 15, 18, 50, 22, 200, 27],
        'circle-stroke-color': palette.land,
        'circle-stroke-width': 2.5,
      },
    },
    {
      id: 'cluster-counts',
      type: 'symbol',
      source: placeSource,
      filter: ['has', 'point_count'],
      layout: {
        'text-field': ['get', 'point_count_abbreviated'],
        'text-font': fonts.strong,
        'text-size': 13,
        // Names on the ground give way to the whole circle.
        'text-padding': 9,
        'text-allow-overlap': true,
      },
      paint: { 'text-color': palette.land },
    },
    {
      id: markLayer,
      type: 'symbol',
      source: placeSource,
      filter: ['!', ['has', 'point_count']],
      layout: { 'icon-image': ['get', 'icon'], 'icon-allow-overlap': true, 'icon-padding': 0 },
    },
    {
      id: 'ring',
      type: 'circle',
      source: extraSource,
      filter: role('chosen'),
      paint: {
        'circle-radius': 17,
        'circle-color': palette.land,
        'circle-opacity': 0.9,
        'circle-stroke-color': palette['mark-1'],
        'circle-stroke-width': 3,
      },
    },
    {
      id: 'chosen',
      type: 'symbol',
      source: extraSource,
      filter: role('chosen'),
      layout: {
        ...nameBeside,
        'text-font': fonts.strong,
        'text-radial-offset': 1.7,
        'text-optional': false,
        'icon-image': ['get', 'icon'],
        'icon-allow-overlap': true,
      },
      paint: ink,
    },
    {
      id: 'stops',
      type: 'circle',
      source: extraSource,
      filter: role('stop'),
      paint: {
        'circle-radius': 12,
        // Paper with a red edge: the other way round from a cluster, which holds a number too.
        'circle-color': palette.land,
        'circle-stroke-color': palette['mark-1'],
        'circle-stroke-width': 2.5,
      },
    },
    {
      id: 'stop-numbers',
      type: 'symbol',
      source: extraSource,
      filter: role('stop'),
      layout: {
        'text-field': ['get', 'number'],
        'text-font': fonts.strong,
        'text-size': 13,
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: { 'text-color': palette['mark-1'] },
    },
    {
      id: 'stop-names',
      type: 'symbol',
      source: extraSource,
      filter: role('stop'),
      layout: { ...nameBeside, 'text-font': fonts.strong, 'text-radial-offset': 1.4 },
      paint: ink,
    },
    {
      id: 'here',
      type: 'circle',
      source: extraSource,
      filter: role('here'),
      paint: { 'circle-radius': 7, 'circle-color': palette['mark-4'], 'circle-stroke-color': palette.land, 'circle-stroke-width': 3 },
    },
  ];
}
