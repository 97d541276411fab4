import { expect, test } from 'vitest';
import { drawnExtras, drawnPlaces, iconOf, type NamedPlace } from './place-data.ts';

const place = (id: string, more: Partial<NamedPlace> = {}): NamedPlace => ({ id, name: id, kind: 'village', at: [105.8, 21], ...more });
const roles = (drawn: ReturnType<typeof drawnExtras>) => drawn.features.map(({ properties }) => properties.role);

test('only what has a point is drawn, the middle of an area by a mark of its own', () => {
  const drawn = drawnPlaces([place('a'), place('b', { at: undefined }), place('c', { middle: 'commune' })]);
  expect(drawn.features.map(({ properties }) => [properties.id, properties.icon])).toEqual([
    ['a', 'village'],
    ['c', 'village-hollow'],
  ]);
  expect(iconOf({ kind: 'shop', middle: undefined })).toBe('shop');
});

test('a chosen middle has a circle as wide as the area it may be anywhere in', () => {
  expect(roles(drawnExtras({ chosen: place('a'), stops: [] }))).toEqual(['chosen']);
  const [commune, district] = (['commune', 'district'] as const).map((middle) =>
    drawnExtras({ chosen: place('a', { middle }), stops: [] }).features.find(({ properties }) => properties.role === 'area'),
  );
  expect(Number(district?.properties.reach)).toBeGreaterThan(Number(commune?.properties.reach));
});

test('a day loop is a line through its stops, numbered as in the day; a stop without a point keeps its number', () => {
  const drawn = drawnExtras({ stops: [place('a'), place('b', { at: undefined }), place('c', { at: [105.9, 20.9] })] });
  expect(roles(drawn)).toEqual(['loop', 'stop', 'stop']);
  expect(drawn.features.filter(({ properties }) => properties.role === 'stop').map(({ properties }) => properties.number)).toEqual([
    '1',
    '3',
  ]);
  expect(roles(drawnExtras({ stops: [place('a')] }))).toEqual(['stop']);
});
