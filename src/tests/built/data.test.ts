import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse as readCsv } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { allEntries } from '../../catalogue/all-targets.ts';
import { dataFiles } from '../../data/data-files.ts';
import { allTables } from '../../data/tables/all-tables.ts';
import { langs } from '../../i18n/locales.ts';
import { addressOf } from '../../routes/address.ts';
import { dataAddress, entryDataAddress } from '../../routes/data-address.ts';
import { theCatalogue } from './catalogue.ts';
import { builtPage, dist, mainText } from './site.ts';

const { catalogue, settings } = theCatalogue();
const origin = process.env.SITE_URL ?? settings.siteUrl;
const read = (address: string) => readFileSync(path.join(dist, address), 'utf8');
const json = (address: string) => JSON.parse(read(address));

describe('the open data', () => {
  it.each(allTables)('$id: as many rows as things, of the form that its schema says, the same in CSV', ({ id, things, columns }) => {
    const file = json(dataAddress(`${id}.json`));
    const schema = z.fromJSONSchema(json(dataAddress(`${id}.schema.json`)));
    expect(schema.safeParse(file).error?.issues.slice(0, 3)).toBeUndefined();
    expect(file.rows).toHaveLength(things(catalogue).length);
    const csv = readCsv(read(dataAddress(`${id}.csv`)), { bom: true, columns: true, record_delimiter: '\r\n' }) as Record<string, string>[];
    expect(csv).toHaveLength(file.rows.length);
    const [first] = columns;
    expect(csv.map((row) => row[first?.name ?? ''])).toEqual(file.rows.map((row: Record<string, string>) => row[first?.name ?? '']));
  });

  it('holds every table in one file, as the files of the tables have them', () => {
    const { tables } = json(dataAddress('catalogue.json'));
    for (const { id } of allTables) expect(tables[id]).toEqual(json(dataAddress(`${id}.json`)).rows);
  });

  it('gives no star without its standing, its day and the dates that the page shows', () => {
    for (const row of json(dataAddress('products.json')).rows) {
      expect(row.standing_on).toBe(catalogue.today);
      if (row.stars !== undefined) expect(row.standing).not.toBe('no-star');
      for (const lang of langs) {
        const [line = ''] = String(row[`rating_${lang}`]).split('. ');
        expect(mainText(builtPage(new URL(row[`page_${lang}`]).pathname)), row.id).toContain(line);
      }
    }
  });

  it('names pages and files that are there', () => {
    const missing = allTables.flatMap(({ id }) =>
      json(dataAddress(`${id}.json`)).rows.flatMap((row: Record<string, string>) =>
        ['page_vi', 'page_en', 'json'].flatMap((name) => {
          const address = row[name]?.replace(origin, '').replace(/#.*$/, '');
          const file = address?.endsWith('/') ? `${address}index.html` : address;
          return file === undefined || existsSync(path.join(dist, file)) ? [] : [row[name]];
        }),
      ),
    );
    expect(missing).toEqual([]);
  });

  it('has a file for each entry, which both of its pages name', () => {
    for (const entry of allEntries(catalogue)) {
      const address = entryDataAddress(entry);
      expect(json(address).entry.id).toBe(entry.id);
      for (const lang of langs) {
        const link = builtPage(addressOf({ page: 'entry', entry }, lang)).root.querySelector('link[type="application/json"]');
        expect(link?.getAttribute('href')).toBe(address);
      }
    }
  });

  it('puts every point of the catalogue on the map, inside the bounds of the settings', () => {
    const { features } = json(dataAddress('places.geojson'));
    const located = [...catalogue.villages, ...catalogue.salesPoints].filter(({ coordinate }) => coordinate);
    expect(features).toHaveLength(located.length + catalogue.communes.length);
    const { south, north, west, east } = settings.bounds;
    for (const { geometry } of features) {
      const [lng, lat] = geometry.coordinates;
      expect(lng >= west && lng <= east && lat >= south && lat <= north).toBe(true);
    }
  });

  it.each(langs)('is led to by its page in %s: every file, with its terms', (lang) => {
    const { root } = builtPage(addressOf({ page: 'data' }, lang));
    const links = new Set(root.querySelectorAll('main a').map((a) => a.getAttribute('href')));
    const told = dataFiles().filter(({ name }) => !/^(?:dictionary|catalogue)\.schema\.json$/.test(name));
    expect(told.filter(({ name }) => !links.has(dataAddress(name)))).toEqual([]);
    expect(links).toContain('https://creativecommons.org/licenses/by/4.0/');
    expect(links).toContain('/data/');
  });

  it('has a data package whose fields are the headings of the files', () => {
    const { resources } = json(dataAddress('datapackage.json'));
    for (const { path: file, schema } of resources) {
      const [head] = readCsv(read(dataAddress(file)), { bom: true, to_line: 1 }) as string[][];
      expect(schema.fields.map(({ name }: { name: string }) => name)).toEqual(head);
    }
  });
});

describe('feeds and calendars', () => {
  const feeds = langs.flatMap((lang) => [
    `/${lang}/feed.xml`,
    ...catalogue.groups.map((group) => `${addressOf({ page: 'group', group }, lang)}feed.xml`),
  ]);

  it.each(feeds)('%s is whole: each entry once, with all that Atom asks for', (address) => {
    const root = parse(read(address)).querySelector('feed');
    for (const name of ['id', 'title', 'updated', 'author', 'link[rel=self]']) expect(root?.querySelector(name)).not.toBeNull();
    const entries = root?.querySelectorAll('entry') ?? [];
    const ids = entries.map((entry) => entry.querySelector('id')?.text);
    expect(new Set(ids).size).toBe(ids.length);
    for (const entry of entries) {
      expect(entry.querySelector('updated')?.text).toMatch(/^\d{4}-\d{2}-\d{2}T[\d:]{8}Z$/);
      const page = entry.querySelector('link[rel=alternate]')?.getAttribute('href')?.replace(origin, '') ?? '';
      expect(entry.querySelector('title')?.text).toContain(builtPage(page).root.querySelector('h1')?.text.trim());
    }
  });

  it('hold every rating that ends on a day that can be told, once', () => {
    const ending = catalogue.products.filter(({ rating }) => rating.expires);
    for (const file of ['en/calendar/ratings.ics', 'vi/lich/hang-sao.ics']) {
      const events = new ICAL.Component(ICAL.parse(read(file))).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
      expect(events.map(({ uid }) => uid.replace(/^rating-(.*)-(?:en|vi)@.*$/, '$1')).sort()).toEqual(ending.map(({ id }) => id).sort());
    }
  });

  it('are linked from the commune that they are of', () => {
    const communes = readdirSync(path.join(dist, 'en', 'calendar')).filter((file) => file !== 'ratings.ics');
    expect(communes.length).toBeGreaterThan(10);
    for (const file of communes) {
      const page = builtPage(`/en/communes/${file.replace('.ics', '/')}`);
      expect(page.root.querySelector(`main a[href="/en/calendar/${file}"]`)).not.toBeNull();
    }
  });
});
