import { expect, test } from 'vitest';
import type { Entry } from '../../catalogue/model.ts';
import { theCatalogue } from '../../tests/built/catalogue.ts';
import { placePoint } from './place-point.ts';

const commune = { id: 'thanh-oai', lng: 105.77, lat: 20.85 };
const coordinate = { lat: 20.83, lng: 105.76, precision: 'commune', basis: 'commune-list' };
const village = { kind: 'village', id: 'chuong', coordinate, place: { commune, candidates: [] } };
const of = (entry: object) => placePoint(entry as Entry);

test('a village and a sales point stand at their own point, with its precision', () => {
  expect(of(village)).toEqual({ at: [105.76, 20.83], precision: 'commune', spot: { kind: 'village', id: 'chuong' } });
});

test('a product stands in its village, else in the middle of its commune', () => {
  const product = { kind: 'product', id: 'non', place: { commune, candidates: [] } };
  expect(of({ ...product, village })).toMatchObject({ at: [105.76, 20.83], spot: { kind: 'village', id: 'chuong' }, village });
  expect(of(product)).toMatchObject({ at: [105.77, 20.85], precision: 'commune-now', spot: { kind: 'commune', id: 'thanh-oai' } });
});

test('where nothing is known, or the old commune was divided, there is no point', () => {
  expect(of({ kind: 'producer', id: 'x', place: { candidates: [] } })).toBeUndefined();
  expect(of({ kind: 'product', id: 'x', place: { candidates: [commune, commune] } })).toBeUndefined();
});

test('every village and sales point of the directory with a coordinate has a point', () => {
  const { villages, salesPoints } = theCatalogue().catalogue;
  const placed = [...villages, ...salesPoints].filter(({ coordinate }) => coordinate);
  expect(placed.length).toBeGreaterThan(150);
  expect(placed.filter((entry) => placePoint(entry)?.spot.id !== entry.id)).toEqual([]);
});
