import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Coordinate } from '../schema/coordinate.ts';
import type { Village } from './model.ts';
import { kilometresBetween, nearby } from './nearby.ts';

const village = (id: string, lat: number, lng: number, precision: 'village' | 'commune' | 'district' = 'village') =>
  ({ kind: 'village', id, coordinate: { lat, lng, precision, basis: 'commune-list' } }) as Village;

describe('what lies near', () => {
  it('is measured as the crow flies: Vạn Phúc to Bát Tràng is some 14.5 km', () => {
    expect(kilometresBetween({ lat: 20.9793, lng: 105.7735 }, { lat: 20.9732, lng: 105.9141 })).toBeCloseTo(14.6, 1);
    expect(kilometresBetween({ lat: 21, lng: 105 }, { lat: 21, lng: 105 })).toBe(0);
  });

  it('comes nearest first, within reach, without the place itself', () => {
    const here = village('here', 21, 105.8);
    const near = village('near', 21.01, 105.8);
    const nearer = village('nearer', 21.005, 105.8);
    const far = village('far', 21.5, 105.8);
    expect(nearby(here, [far, near, here, nearer], 10, 5).map(({ entry }) => entry.id)).toEqual(['nearer', 'near']);
  });

  it('leaves out what has no point, or only the middle of a district', () => {
    const here = village('here', 21, 105.8);
    const pointless = { ...village('pointless', 0, 0), coordinate: undefined } as Village;
    expect(nearby(here, [pointless, village('district', 21, 105.8, 'district')], 10, 5)).toEqual([]);
    expect(nearby(village('here', 21, 105.8, 'district'), [village('near', 21, 105.8)], 10, 5)).toEqual([]);
  });

  it('is the same as by measuring the way to every place', () => {
    const point = fc.record({ lat: fc.double({ min: 20.5, max: 21.5, noNaN: true }), lng: fc.double({ min: 105, max: 106, noNaN: true }) });
    fc.assert(
      fc.property(point, fc.array(point, { maxLength: 40 }), fc.double({ min: 0.5, max: 40, noNaN: true }), (from, points, reach) => {
        const here = village('here', from.lat, from.lng);
        const places = points.map(({ lat, lng }, at) => village(`v${at}`, lat, lng));
        const measured = places
          .map((place) => ({ id: place.id, far: kilometresBetween(from, place.coordinate as Coordinate) }))
          .filter(({ far }) => far <= reach)
          .sort((a, b) => a.far - b.far || (a.id < b.id ? -1 : 1));
        expect(nearby(here, places, reach, 5).map(({ entry }) => entry.id)).toEqual(measured.slice(0, 5).map(({ id }) => id));
      }),
    );
  });
});
