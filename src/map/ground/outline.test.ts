import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { theCatalogue } from '../../tests/built/catalogue.ts';
import { groundFeatures, outlineRings } from './ground-features.ts';
import { insideRing } from './inside-ring.ts';
import { outlineOf } from './outline.ts';
import type { Position } from './position.ts';

test('parts what is inside from what is outside, however they lie', () => {
  // On a wide grid: corners of the outline are moved by less than half of what lies between two places.
  const cell = fc.tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 7 }), fc.boolean());
  fc.assert(
    fc.property(fc.uniqueArray(cell, { minLength: 3, maxLength: 40, selector: ([x, y]) => `${x} ${y}` }), (cells) => {
      const seeds = (wanted: boolean) =>
        cells.filter(([, , inside]) => inside === wanted).map(([x, y]): Position => [105 + x * 0.1, 20 + y * 0.1]);
      const [inside, outside] = [seeds(true), seeds(false)];
      const rings = outlineOf({ inside, outside });
      // Inside an odd number of rings: one may lie within another.
      const holds = (place: Position) => rings.filter((ring) => insideRing(place, ring)).length % 2 === 1;
      expect(inside.filter((place) => !holds(place))).toEqual([]);
      expect(outside.filter(holds)).toEqual([]);
    }),
  );
});

test('of nothing inside there is no outline', () => {
  expect(outlineOf({ inside: [], outside: [[105, 21]] })).toEqual([]);
});

describe('the outline of the city', () => {
  const { catalogue } = theCatalogue();
  const rings = outlineRings(groundFeatures(catalogue));

  test('is one line', () => {
    expect(rings).toHaveLength(1);
  });

  test('holds every commune, village and sales point that has a coordinate, as it is drawn', () => {
    const places = [
      ...catalogue.communes.map(({ id, lng, lat }) => ({ id, at: [lng, lat] as const })),
      ...[...catalogue.villages, ...catalogue.salesPoints].flatMap(({ id, coordinate }) =>
        coordinate ? [{ id, at: [coordinate.lng, coordinate.lat] as const }] : [],
      ),
    ];
    expect(places.length).toBeGreaterThan(250);
    expect(places.filter(({ at }) => !rings.some((ring) => insideRing(at, ring))).map(({ id }) => id)).toEqual([]);
  });

  test('leaves the towns of neighbours outside', () => {
    const towns = catalogue.ground.places.filter(({ id }) =>
      ['vinh-yen', 'viet-tri', 'hoa-binh', 'phu-ly', 'tu-son', 'phuc-yen'].includes(id),
    );
    expect(towns).toHaveLength(6);
    expect(towns.filter(({ at }) => rings.some((ring) => insideRing(at, ring))).map(({ id }) => id)).toEqual([]);
  });
});
