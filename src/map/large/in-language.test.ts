import type { StyleSpecification } from 'maplibre-gl';
import { expect, test } from 'vitest';
import { inLanguage } from './in-language.ts';

test('names come in the language of the reader; what is no name stays', () => {
  const layer = (id: string, field: string) => ({ id, type: 'symbol', source: 's', layout: { 'text-field': field, 'text-size': 12 } });
  const style = {
    version: 8,
    sources: {},
    layers: [layer('city', '{name:latin}'), layer('road', '{ref}'), { id: 'land', type: 'background' }],
  } as unknown as StyleSpecification;
  expect(inLanguage(style, 'vi').layers).toEqual([
    { ...style.layers[0], layout: { 'text-field': ['coalesce', ['get', 'name:vi'], ['get', 'name']], 'text-size': 12 } },
    style.layers[1],
    style.layers[2],
  ]);
});
