import { expect, test } from 'vitest';
import { theCatalogue } from '../../tests/built/catalogue.ts';
import { directionFrom } from './bearing.ts';
import type { PlacePoint } from './place-point.ts';
import { whereWords } from './where-words.ts';

const { ground } = theCatalogue().catalogue;
const at = (lng: number, lat: number): PlacePoint => ({ at: [lng, lat], precision: 'village', spot: { kind: 'village', id: 'x' } });

test('a direction is the nearest of eight', () => {
  expect(directionFrom([105, 21], [105, 22])).toBe('north');
  expect(directionFrom([105, 21], [105.5, 21.01])).toBe('east');
  expect(directionFrom([105, 21], [104.9, 20.9])).toBe('south-west');
  expect(directionFrom([105, 21], [105.001, 20])).toBe('south');
});

test('a point is told from the nearest town and from the city, as the crow flies, in both languages', () => {
  expect(whereWords(ground, at(105.7696, 20.8257), 'en')).toBe(
    'about 3 km south of Kim Bài; about 24 km south of Hanoi, as the crow flies',
  );
  expect(whereWords(ground, at(105.7696, 20.8257), 'vi')).toBe(
    'cách Kim Bài khoảng 3 km về phía nam; cách Hà Nội khoảng 24 km về phía nam (đường chim bay)',
  );
});

test('in the middle of a town it says so, and the city is named once', () => {
  expect(whereWords(ground, at(105.851, 21.029), 'en')).toBe('less than 1 km from the middle of Hanoi, as the crow flies');
});
