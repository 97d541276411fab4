import type { LayerSpecification } from 'maplibre-gl';
import type { Lang } from '../../i18n/locales.ts';
import { groundLabels } from './ground-labels.ts';
import type { MapFonts, Palette } from './palette.ts';

/** The source of the ground in a style. */
export const groundSource = 'ground';

/** How the drawn ground is painted: the same hand as the static drawing, with rivers that widen as one comes nearer. */
export function groundLayers(palette: Palette, fonts: MapFonts, lang: Lang): LayerSpecification[] {
  const of = (kind: string) => ['==', ['get', 'kind'], kind] as ['==', ['get', string], string];
  const source = groundSource;
  const river = (width: 1 | 2 | 3, far: number, near: number): LayerSpecification => ({
    id: `river-${width}`,
    type: 'line',
    source,
    filter: ['all', of('river'), ['==', ['get', 'width'], width]],
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: { 'line-color': palette.water, 'line-width': ['interpolate', ['exponential', 1.9], ['zoom'], 8, far, 13, near] },
  });
  const road = (kind: 'primary' | 'motorway', part: string, colour: string, far: number, near: number): LayerSpecification => ({
    id: `road-${kind}${part}`,
    type: 'line',
    source,
    filter: ['all', of('road'), ['==', ['get', 'class'], kind]],
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: { 'line-color': colour, 'line-width': ['interpolate', ['exponential', 1.4], ['zoom'], 8, far, 13, near] },
  });
  const fill = (id: string, kind: string, colour: string): LayerSpecification => ({
    id,
    type: 'fill',
    source,
    filter: of(kind),
    paint: { 'fill-color': colour },
  });
  return [
    { id: 'outside', type: 'background', paint: { 'background-color': palette.outside } },
    {
      id: 'shore',
      type: 'line',
      source,
      filter: of('outline'),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.shore, 'line-width': 9, 'line-blur': 4 },
    },
    fill('land', 'outline', palette.land),
    fill('built-up', 'built-up', palette.town),
    river(3, 0.8, 6),
    river(2, 2, 18),
    river(1, 3.4, 46),
    fill('lake', 'water', palette.water),
    {
      id: 'lake-edge',
      type: 'line',
      source,
      filter: of('water'),
      paint: { 'line-color': palette['water-edge'], 'line-width': 0.8 },
    },
    road('primary', '-edge', palette.road, 1.6, 6),
    road('primary', '', palette.land, 0.6, 4),
    road('motorway', '-edge', palette['mark-3'], 2, 7),
    road('motorway', '', palette.motorway, 1.2, 5),
    {
      id: 'border',
      type: 'line',
      source,
      filter: of('outline'),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.border, 'line-width': 1.3, 'line-dasharray': [6, 2.5, 1.2, 2.5] },
    },
    ...groundLabels(palette, fonts, lang),
  ];
}
