import type { ExpressionSpecification, FilterSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import type { Lang } from '../../i18n/locales.ts';
import { groundSource } from './ground-layers.ts';
import type { MapFonts, Palette } from './palette.ts';

interface Letters {
  readonly font: string[];
  readonly size: readonly [far: number, near: number];
  readonly ink: string;
  readonly halo: string;
}

/** The names on the drawn ground, the least important first: what comes later has the right of way. */
export function groundLabels(palette: Palette, fonts: MapFonts, lang: Lang): SymbolLayerSpecification[] {
  const name: ExpressionSpecification = ['get', `name:${lang}`];
  const kind = (value: string): FilterSpecification => ['==', ['get', 'kind'], value];
  /** Only what is important enough at this distance. */
  const ranked = (value: string, second: number, third: number): FilterSpecification => [
    'all',
    ['==', ['get', 'kind'], value],
    ['<=', ['get', 'rank'], ['step', ['zoom'], 1, second, 2, third, 3]],
  ];
  const layer = (
    id: string,
    filter: FilterSpecification,
    { font, size: [far, near], ink, halo }: Letters,
    layout: SymbolLayerSpecification['layout'] = {},
    minzoom = 0,
  ): SymbolLayerSpecification => ({
    id: `label-${id}`,
    type: 'symbol',
    source: groundSource,
    minzoom,
    filter,
    layout: {
      'text-field': name,
      'text-font': font,
      'text-size': ['interpolate', ['linear'], ['zoom'], 8, far, 13, near],
      'text-max-width': 7,
      'text-padding': 3,
      ...layout,
    },
    paint: { 'text-color': ink, 'text-halo-color': halo, 'text-halo-width': 1.4 },
  });
  const along = { 'symbol-placement': 'line', 'symbol-spacing': 320, 'text-max-angle': 34 } as const;
  /** On the town itself, or beside what stands there. */
  const beside: SymbolLayerSpecification['layout'] = {
    'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
    'text-radial-offset': 1.1,
    'text-justify': 'auto',
  };
  const soft = { font: fonts.plain, ink: palette['ink-soft'], halo: palette.land };
  const strong = { font: fonts.strong, ink: palette.ink, halo: palette.land };
  const water = { font: fonts.plain, ink: palette['ink-water'], halo: palette.land };
  return [
    layer('commune', kind('commune'), { ...soft, size: [10, 12.5] }, {}, 10.6),
    layer('road', kind('road'), { ...soft, size: [9, 11] }, { ...along, 'symbol-spacing': 420 }, 9.6),
    layer(
      'river-small',
      ['all', kind('river') as ExpressionSpecification, ['==', ['get', 'width'], 3]],
      { ...water, size: [10, 12] },
      along,
      9.4,
    ),
    layer(
      'peak',
      ranked('peak', 8.6, 9.4),
      { ...soft, ink: palette['ink-hill'], size: [10.5, 13] },
      {
        'text-field': ['concat', '▲ ', name],
      },
    ),
    layer('lake', ranked('water', 9, 10.4), { ...water, size: [10.5, 13.5] }),
    layer(
      'river',
      ['all', kind('river') as ExpressionSpecification, ['<', ['get', 'width'], 3]],
      { ...water, size: [11, 15] },
      {
        ...along,
        'text-letter-spacing': 0.06,
      },
    ),
    layer(
      'neighbour',
      kind('neighbour'),
      { ...soft, halo: palette.outside, size: [11.5, 15] },
      {
        'text-field': ['upcase', name],
        'text-letter-spacing': 0.2,
      },
    ),
    layer(
      'town-small',
      ['all', kind('town') as ExpressionSpecification, ['==', ['get', 'rank'], 3]],
      { ...strong, font: fonts.plain, size: [11, 14.5] },
      beside,
    ),
    layer('town', ['all', kind('town') as ExpressionSpecification, ['==', ['get', 'rank'], 2]], { ...strong, size: [12, 16] }, beside),
    layer(
      'city',
      ['all', kind('town') as ExpressionSpecification, ['==', ['get', 'rank'], 1]],
      { ...strong, size: [15, 20] },
      {
        ...beside,
        'text-variable-anchor': ['center', 'left', 'right', 'top', 'bottom', 'top-left', 'top-right', 'bottom-left', 'bottom-right'],
        'text-radial-offset': 1.9,
      },
    ),
  ];
}
