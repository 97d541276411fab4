import { expect, test } from 'vitest';
import { basemapHosts, basemapOf, nearestZoom } from './basemap.ts';

test('the setting names the embedded ground, an extract or a style', () => {
  expect(basemapOf(undefined)).toEqual({ kind: 'embedded' });
  expect(basemapOf('')).toEqual({ kind: 'embedded' });
  expect(basemapOf('embedded')).toEqual({ kind: 'embedded' });
  expect(basemapOf('pmtiles:/maps/hanoi.pmtiles')).toEqual({ kind: 'pmtiles', url: '/maps/hanoi.pmtiles' });
  expect(basemapOf('pmtiles:https://tiles.example/hanoi.pmtiles')).toEqual({ kind: 'pmtiles', url: 'https://tiles.example/hanoi.pmtiles' });
  expect(basemapOf('https://tiles.openfreemap.org/styles/positron')).toEqual({
    kind: 'style',
    url: 'https://tiles.openfreemap.org/styles/positron',
  });
});

test.each(['pmtiles:', 'pmtiles:hanoi', 'openfreemap', 'javascript:alert(1)', '//tiles.example/style'])(
  '%s is refused with the way out',
  (value) => {
    expect(() => basemapOf(value)).toThrow(/It may be embedded/);
  },
);

test('only what lies elsewhere is a host to allow', () => {
  expect(basemapHosts(basemapOf('embedded'))).toEqual([]);
  expect(basemapHosts(basemapOf('pmtiles:/maps/hanoi.pmtiles'))).toEqual([]);
  expect(basemapHosts(basemapOf('https://tiles.openfreemap.org/styles/positron'))).toEqual(['https://tiles.openfreemap.org']);
});

test('the drawn ground is not shown nearer than it is true', () => {
  expect(nearestZoom(basemapOf('embedded'))).toBe(13);
  expect(nearestZoom(basemapOf('/styles/mine.json'))).toBeGreaterThan(13);
});
