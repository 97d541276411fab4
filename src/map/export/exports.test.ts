import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { directionsTo } from './directions.ts';
import { escapeXml } from './escape-xml.ts';
import { geoJsonOf } from './geojson.ts';
import { gpxOf } from './gpx.ts';
import { kmlOf } from './kml.ts';
import type { MapPoint, PointList } from './map-point.ts';

/** An element as it was read back: its name, its attributes, its own text. */
interface Read {
  name: string;
  attributes: Record<string, string>;
  text: string;
}

/** All elements of a document, read by a strict parser, which throws where the document is not well-formed. */
function read(xml: string): Read[] {
  const all: Read[] = [];
  const open: Read[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, text: '' };
    all.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return all;
}

/** What a text is once characters that XML cannot hold are gone. */
const held = (text: string) =>
  [...text].filter((letter) => /[\t\n\r\u0020-\ud7ff\ue000-\ufffd]|[\u{10000}-\u{10ffff}]/u.test(letter)).join('');

const words = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('Nón & <lá> "Chuông"', ']]>', 'a\nb\tc\r'),
);
const point: fc.Arbitrary<MapPoint> = fc.record({
  name: words,
  kind: words,
  at: fc
    .tuple(fc.integer({ min: 1053000, max: 1060000 }), fc.integer({ min: 205000, max: 214000 }))
    .map(([x, y]) => [x / 1e4, y / 1e4] as const),
  address: fc.option(words, { nil: undefined }),
  page: fc.webUrl({ withQueryParameters: true }),
});
const list: fc.Arbitrary<PointList> = fc.record({ name: words, about: words, points: fc.array(point, { maxLength: 4 }) });

test('any text comes back from XML as it was, without what XML cannot hold', () => {
  fc.assert(fc.property(words, (text) => void expect(read(`<a b="${escapeXml(text)}"/>`)[0]?.attributes.b).toBe(held(text))));
  fc.assert(fc.property(words, (text) => void expect(read(`<a>${escapeXml(text)}</a>`)[0]?.text).toBe(held(text))));
});

describe('points as files', () => {
  test('GPX gives back names, places and pages, as waypoints and as a route', () => {
    fc.assert(
      fc.property(list, fc.boolean(), (points, asRoute) => {
        const elements = read(gpxOf(points, asRoute));
        const marks = elements.filter(({ name }) => name === (asRoute ? 'rtept' : 'wpt'));
        expect(marks.map(({ attributes }) => [Number(attributes.lon), Number(attributes.lat)])).toEqual(
          points.points.map(({ at }) => [...at]),
        );
        expect(elements.filter(({ name }) => name === 'link').map(({ attributes }) => attributes.href)).toEqual(
          points.points.map(({ page }) => page),
        );
        expect(elements.filter(({ name }) => name === 'text').map(({ text }) => text)).toEqual(points.points.map(({ name }) => held(name)));
      }),
    );
  });

  test('KML gives back names and places, longitude first', () => {
    fc.assert(
      fc.property(list, (points) => {
        const elements = read(kmlOf(points));
        const names = elements.filter(({ name }) => name === 'name').map(({ text }) => text);
        expect(names).toEqual([points.name, ...points.points.map(({ name }) => name)].map(held));
        expect(elements.filter(({ name }) => name === 'coordinates').map(({ text }) => text)).toEqual(
          points.points.map(({ at }) => at.join(',')),
        );
      }),
    );
  });

  test('a name with markup is no markup in the HTML of a KML description', () => {
    const kml = kmlOf({ name: 'x', about: '', points: [{ name: 'x', kind: '<img src=x>', at: [105, 21], page: 'https://a.example/' }] });
    const description = read(kml).findLast(({ name }) => name === 'description')?.text;
    expect(description).toContain('&lt;img src=x&gt;');
    expect(description).toContain('<a href="https://a.example/">');
  });

  test('GeoJSON gives back everything, and has no key for what is not known', () => {
    fc.assert(
      fc.property(list, (points) => {
        const { features } = JSON.parse(geoJsonOf(points));
        expect(features.map((feature: { properties: object }) => feature.properties)).toEqual(
          points.points.map(({ at: _, ...rest }) => JSON.parse(JSON.stringify(rest))),
        );
      }),
    );
  });
});

test('the way there, in four services', () => {
  expect(directionsTo([105.7735, 20.9793], 'Vạn Phúc (Hà Đông)')).toEqual({
    google: 'https://www.google.com/maps/dir/?api=1&destination=20.9793,105.7735',
    apple: 'https://maps.apple.com/?daddr=20.9793,105.7735',
    openStreetMap: 'https://www.openstreetmap.org/directions?to=20.9793,105.7735',
    geo: 'geo:20.9793,105.7735?q=20.9793,105.7735(V%E1%BA%A1n%20Ph%C3%BAc%20%20H%C3%A0%20%C4%90%C3%B4ng)',
  });
});
