import { expect, test } from 'vitest';
import type { SalesPoint } from '../../catalogue/model.ts';
import { theCatalogue } from '../../tests/built/catalogue.ts';
import { filterChoices } from './filter-choices.ts';
import { type FinderEntry, finderPlace, finderSections } from './finder-sections.ts';

const bounds = { south: 20.5, north: 21.4, west: 105.2, east: 106.1 };
const at = (lat: number, lng: number, precision = 'site') => ({ lat, lng, precision, basis: 'venue-map' });
const village = { craft: { id: 'lacquer' }, products: [{ craft: { id: 'lacquer' }, group: { id: 'handicrafts' } }] };
const shop = (more: object) =>
  ({ kind: 'sales-point', id: 'shop', pointKind: 'shop', tiedToTourism: false, sells: [], ...more }) as unknown as FinderEntry;

test('a place says what it can be found by, and no more than is known', () => {
  expect(finderPlace(shop({}), bounds)).toEqual({ id: 'sales-point:shop', kind: 'shop', crafts: [], groups: [] });
  expect(
    finderPlace(
      shop({
        coordinate: at(21.03, 105.85),
        village,
        sells: [{ group: { id: 'food' } }],
        tiedToTourism: true,
        openingHours: 'Mo-Su 08:00-21:00',
      }),
      bounds,
    ),
  ).toEqual({
    id: 'sales-point:shop',
    kind: 'shop',
    at: [105.85, 21.03],
    crafts: ['lacquer'],
    groups: ['food', 'handicrafts'],
    tourism: true,
    hours: 'Mo-Su 08:00-21:00',
  });
});

test('the middle of a commune or district says so; a village or a street is a place', () => {
  for (const precision of ['commune', 'district'])
    expect(finderPlace(shop({ coordinate: at(21, 105.8, precision) }), bounds).middle).toBe(precision);
  for (const precision of ['site', 'street', 'village'])
    expect(finderPlace(shop({ coordinate: at(21, 105.8, precision) }), bounds).middle).toBeUndefined();
});

test('a point outside the area is not drawn', () => {
  expect(finderPlace(shop({ coordinate: at(10.77, 106.7, 'commune') }), bounds)).not.toHaveProperty('at');
  expect(finderPlace(shop({ coordinate: at(10.77, 106.7, 'commune') }), bounds)).not.toHaveProperty('middle');
});

test('every sales point, design centre and village of the directory is in the list once', () => {
  const { catalogue, settings } = { ...theCatalogue(), settings: { bounds } };
  const sections = finderSections(catalogue, 'vi', settings.bounds);
  const ids = sections.flatMap(({ places }) => places.map(({ place }) => place.id));
  expect(ids.toSorted()).toEqual([...catalogue.salesPoints, ...catalogue.villages].map(({ kind, id }) => `${kind}:${id}`).toSorted());
  expect(sections.map(({ id }) => id)).toEqual(['points', 'centres', 'villages']);
});

test('what can be chosen is counted, and would show something', () => {
  const places = ['a', 'b'].map((id) => ({ entry: {} as SalesPoint, place: finderPlace(shop({ id, village }), bounds) }));
  const open = { entry: {} as SalesPoint, place: finderPlace(shop({ id: 'c', openingHours: '24/7' }), bounds) };
  const choices = filterChoices([{ id: 'points', places: [...places, open] }]);
  expect([...choices.kinds]).toEqual([['shop', 3]]);
  expect([...choices.crafts]).toEqual([['lacquer', 2]]);
  expect([...choices.groups]).toEqual([['handicrafts', 2]]);
  expect(choices.hours).toBe(1);
});
