import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { langs } from '../../i18n/locales.ts';
import { placePoint } from '../../map/points/place-point.ts';
import { addressOf } from '../../routes/address.ts';
import { groundDataFile, groundDrawingFile, mapPictureFile, pointFormats, salesPointsFile } from '../../routes/map-files.ts';
import { theCatalogue } from './catalogue.ts';
import { builtPage, dist } from './site.ts';

const { catalogue } = theCatalogue();
const file = (address: string) => readFileSync(path.join(dist, address));
const entries = [...catalogue.products, ...catalogue.villages, ...catalogue.producers, ...catalogue.salesPoints];

describe('the ground of the map', () => {
  it('is in three files that keep to their budgets in brotli', () => {
    expect(brotliCompressSync(file(groundDataFile)).length).toBeLessThanOrEqual(25 * 1024);
    for (const address of [groundDrawingFile, ...langs.map(mapPictureFile)])
      expect(brotliCompressSync(file(address)).length, address).toBeLessThanOrEqual(8 * 1024);
  });
});

describe('small maps', () => {
  it('stand on the page of every entry whose place is known, and on no other', () => {
    for (const lang of langs) {
      const wrong = entries.filter((entry) => {
        const maps = builtPage(addressOf({ page: 'entry', entry }, lang)).root.querySelectorAll('.small-map svg').length;
        return maps !== (placePoint(entry) ? 1 : 0);
      });
      expect(wrong.map(({ id }) => id)).toEqual([]);
    }
  });

  it('say in words what they show: the place, the nearest town, the city', () => {
    const [en, vi] = ['/en/villages/van-phuc-silk-village/', '/vi/lang-nghe/van-phuc/'].map((address) =>
      builtPage(address).root.querySelector('.small-map svg')?.getAttribute('aria-label'),
    );
    expect(en).toBe('Map: Vạn Phúc silk village, about 1 km north-west of Hà Đông; about 10 km south-west of Hanoi, as the crow flies');
    expect(vi).toBe(
      'Bản đồ: Vạn Phúc, cách Hà Đông khoảng 1 km về phía tây bắc; cách Hà Nội khoảng 10 km về phía tây nam (đường chim bay)',
    );
  });

  it('lead to the large map at that spot, and need no script', () => {
    const page = builtPage('/en/villages/van-phuc-silk-village/').root.querySelector('.small-map');
    expect(page?.querySelector('a')?.getAttribute('href')).toBe('/en/sales-points/?at=village:van-phuc#map');
    expect(page?.querySelectorAll('script, button')).toEqual([]);
  });

  it('show a circle, not a pin, where only the middle of a commune is known, and say so', () => {
    const vague = builtPage('/en/products/chuong-village-conical-hat/').root.querySelector('.small-map');
    expect([vague?.querySelectorAll('.pin').length, vague?.querySelectorAll('.area').length]).toEqual([0, 1]);
    expect(vague?.textContent).toContain('the exact place is not known');
  });
});

describe.each(langs)('the page of sales points, %s', (lang) => {
  const page = builtPage(addressOf({ page: 'listing', of: 'salesPoints' }, lang)).root;
  const drawn = catalogue.salesPoints.filter(({ coordinate }) => coordinate);

  it('has every point with a coordinate on its map, each with its name, and says how many have none', () => {
    const titles = page.querySelectorAll('.mark title').map(({ textContent }) => textContent);
    expect(titles.toSorted()).toEqual(drawn.map(({ name }) => (lang === 'en' ? (name.en ?? name.vi) : name.vi)).toSorted());
    const places = [...catalogue.salesPoints, ...catalogue.villages];
    expect(page.querySelector('.notes')?.textContent).toContain(String(places.filter(({ coordinate }) => !coordinate).length));
  });

  it('tells kinds by shape as well as by colour', () => {
    const shapes = new Map(page.querySelectorAll('.sprite symbol').map((symbol) => [`#${symbol.id}`, symbol.innerHTML]));
    const marks = page
      .querySelectorAll('.kinds .mark')
      .map((mark) => [shapes.get(mark.querySelector('use')?.getAttribute('href') ?? ''), mark.getAttribute('color')]);
    expect(marks.length).toBeGreaterThan(5);
    for (const i of [0, 1]) expect(new Set(marks.map((mark) => mark[i])).size).toBe(marks.length);
  });

  it('says that the map is a schematic', () => {
    expect(page.querySelector('#map')?.textContent).toContain(
      { en: 'Schematic, not for navigation', vi: 'Sơ đồ, không dùng để dẫn đường' }[lang],
    );
  });

  it('lists every place with its page, and says of each how well its point is known', () => {
    const entries = [...catalogue.salesPoints, ...catalogue.villages];
    const rows = page.querySelectorAll('[data-place]').map((row) => ({
      href: row.querySelector('a')?.getAttribute('href'),
      place: JSON.parse(row.getAttribute('data-place') ?? ''),
      note: row.querySelector('[data-note]')?.textContent ?? '',
      button: row.querySelector('button') !== null,
    }));
    expect(rows.map(({ href }) => href).toSorted()).toEqual(entries.map((entry) => addressOf({ page: 'entry', entry }, lang)).toSorted());
    for (const { place, note, button } of rows) {
      expect(button, place.id).toBe(place.at !== undefined);
      expect(note !== '', place.id).toBe(place.at === undefined || place.middle !== undefined);
    }
  });

  it('gives all drawn points as files', () => {
    for (const format of pointFormats) {
      const text = file(salesPointsFile(lang, format)).toString();
      const count = text.match({ gpx: /<wpt /g, kml: /<Placemark>/g, geojson: /"type":"Point"/g }[format])?.length;
      expect(count, format).toBe(drawn.length);
    }
  });
});
