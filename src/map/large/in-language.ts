import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { Lang } from '../../i18n/locales.ts';

/**
 * A style of somebody else with its names in the reader's language, where its data have them (`name:vi`, as in
 * OpenStreetMap), else as they were. House numbers and the like, which are no names, stay.
 */
export function inLanguage(style: StyleSpecification, lang: Lang): StyleSpecification {
  return { ...style, layers: style.layers.map((layer) => named(layer, lang)) };
}

function named(layer: LayerSpecification, lang: Lang): LayerSpecification {
  if (layer.type !== 'symbol') return layer;
  const field = layer.layout?.['text-field'];
  if (!field || !/name/.test(JSON.stringify(field))) return layer;
  return { ...layer, layout: { ...layer.layout, 'text-field': ['coalesce', ['get', `name:${lang}`], ['get', 'name']] } };
}
