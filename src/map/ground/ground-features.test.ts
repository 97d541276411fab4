import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { theCatalogue } from '../../tests/built/catalogue.ts';
import { groundFeatures } from './ground-features.ts';

const { catalogue } = theCatalogue();
const ground = groundFeatures(catalogue);

test('is made of what the map needs, named in both languages', () => {
  const kinds = Object.fromEntries(
    [...Map.groupBy(ground.features, ({ properties }) => properties.kind)].map(([kind, { length }]) => [kind, length]),
  );
  expect(kinds).toMatchObject({ outline: 1, commune: catalogue.communes.length, river: catalogue.ground.rivers.length });
  for (const kind of ['built-up', 'water', 'road', 'town', 'peak', 'neighbour']) expect(kinds[kind], kind).toBeGreaterThan(1);
  const nameless = ground.features.filter(
    ({ properties }) =>
      properties.kind !== 'outline' && properties.kind !== 'built-up' && !(properties['name:vi'] && properties['name:en']),
  );
  expect(nameless).toEqual([]);
});

test('is GeoJSON: rings are closed, positions are of four decimals and near the city', () => {
  for (const { geometry, properties } of ground.features) {
    const lines =
      geometry.type === 'Polygon' ? geometry.coordinates : [geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates];
    for (const line of lines) {
      if (geometry.type === 'Polygon') expect(line.at(-1), properties.kind).toEqual(line[0]);
      for (const [lng, lat] of line) {
        expect([lng, lat].map((value) => Math.round(value * 1e4) / 1e4)).toEqual([lng, lat]);
        expect(Math.abs(lng - 105.65) < 1.5 && Math.abs(lat - 21) < 1.5, `${lng} ${lat}`).toBe(true);
      }
    }
  }
});

test('is the same each time, and at most 25 KB in brotli', () => {
  const text = JSON.stringify(ground);
  expect(JSON.stringify(groundFeatures(theCatalogue().catalogue))).toBe(text);
  expect(brotliCompressSync(text).length).toBeLessThanOrEqual(25 * 1024);
});
