import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { joinCatalogue } from '../catalogue/join.ts';
import type { Catalogue } from '../catalogue/model.ts';
import { readContent } from '../entries/read-content.ts';
import type { Settings } from '../schema/settings.ts';
import { changed, removeContent, sampleContent, writeContent } from '../tests/sample-content.ts';
import { tradeLines } from '../tests/trade-lines.ts';
import { type DataContext, rowsOf } from './column.ts';
import { dataContext } from './context.ts';
import { dataFiles } from './data-files.ts';
import { dictionary, dictionaryOf } from './dictionary.ts';
import { entryJson } from './entry-json.ts';
import { placesGeoJson } from './geojson.ts';
import { tableSchema } from './json-schema.ts';
import { tableCsv } from './table-csv.ts';
import { tableJson } from './table-json.ts';
import { allTables } from './tables/all-tables.ts';
import { producers } from './tables/producers.ts';
import { products } from './tables/products.ts';

const contactLines = `"place": {}, "answersIn": ["vi", "en"],
  "contact": { "email": "sales@hats.example", "zalo": "+84912345678", "source": "https://hats.example/contact", "checked": "2026-11" }`;

let folder: string;
let context: DataContext;
let catalogue: Catalogue;
let settings: Settings;

beforeAll(() => {
  const traded = changed(sampleContent(), 'products/thanh-oai/non-quai.md', 'sources:', `${tradeLines}sources:`);
  folder = writeContent(changed(traded, 'producers/hat-makers.json', '"place": {}', contactLines));
  const { tree } = readContent(folder);
  if (!tree) throw new Error('The sample could not be read.');
  settings = tree.settings;
  catalogue = joinCatalogue(tree, '2027-04-01').catalogue;
  const changes = { 'products/thanh-oai/non-la.md': { first: '2026-01-02T03:04:05Z', last: '2026-02-03T04:05:06Z' } };
  context = dataContext({ catalogue, changes }, new URL('https://directory.example'));
});
afterAll(() => removeContent(folder));

const row = () => rowsOf(products, context).find(({ id }) => id === 'non-la');

describe('a product', () => {
  test('never has a bare star: its standing, the day of it and its end stand beside', () => {
    expect(row()).toMatchObject({
      stars: 4,
      standing: 'lapsed',
      standing_on: '2027-04-01',
      expires_first: '2027-03-04',
      expires_last: '2027-03-04',
      rating_en: '4 stars, rated in the 2023 round. Lapsed unless renewed',
    });
  });

  test('says where it is from and where its pages are, in both languages', () => {
    expect(row()).toMatchObject({
      name_vi: 'Nón lá',
      name_en: 'Conical hat',
      page_vi: 'https://directory.example/vi/san-pham/non-la/',
      page_en: 'https://directory.example/en/products/conical-hat/',
      json: 'https://directory.example/data/v1/products/non-la.json',
      source_urls: ['https://news.example/hats'],
      source_titles: ['Hats'],
      source_dates: ['?'],
    });
  });

  test('changed when its rating passed into another state, not only when its file did', () => {
    expect(row()?.changed).toBe('2027-03-05');
  });

  test('leaves out what is not known', () => {
    expect(Object.keys(row() ?? {})).not.toContain('materials_vi');
    expect(JSON.stringify(row())).not.toMatch(/null|undefined/);
  });

  test('has a file of its own, with its rating', () => {
    const entry = catalogue.products.find(({ id }) => id === 'non-la');
    if (!entry) throw new Error('The sample has no non-la.');
    const file = entryJson(entry, context, settings);
    expect(file.entry).toEqual(row());
    expect(file.rating).toMatchObject({ product: 'non-la', status: 'recognised', signed: '2024-03-04', signed_first: '2024-03-04' });
  });
});

describe('a product whose trade facts are known', () => {
  const traded = () => rowsOf(products, context).find(({ id }) => id === 'non-quai');

  test('tells each with its unit, and computes the volume of a carton', () => {
    expect(traded()).toMatchObject({
      diameter_cm: 40,
      net_weight: 120,
      net_weight_unit: 'g',
      shelf_life: 12,
      shelf_life_unit: 'months',
      storage_en: 'Keep in a dry place.',
      hs_code: '6504.00',
      hs_status: 'producer-declared',
      moq_first: 500,
      moq_first_unit: 'piece',
      moq_repeat: 1,
      moq_repeat_unit: 'carton',
      lead_times: ['sample 7', 'first 20-30 (trước Tết)'],
      capacity_per_month: 3000,
      carton_cbm: 0.096,
      carton_gross_kg: 12.5,
      private_label: true,
      samples_charged: true,
      papers_en: ['VietGAP, issued by Trung tâm Chứng nhận, no. VG-12/2025, Palm leaves, issued March 2025, valid until March 2028'],
      exported_years: ['JP 2024', 'europe 2023'],
    });
  });

  test('tells of each fact when it was so and who says it', () => {
    const { trade_dates, trade_sources } = traded() as { trade_dates: string[]; trade_sources: string[] };
    expect(trade_dates).toHaveLength(16);
    expect(trade_sources.map((each) => each.split(' ')[0])).toEqual(trade_dates.map((each) => each.split(' ')[0]));
    expect(trade_dates).toContain('price 2026-11-04');
    expect(trade_sources).toContain('price producer');
    expect(trade_sources).toContain('exported https://news.example/hats');
  });

  test('gives a price only while it holds, and never without what belongs to it', () => {
    const onTheDay = (today: string) => {
      const { tree } = readContent(folder);
      if (!tree) throw new Error('The sample could not be read.');
      return rowsOf(products, { ...context, catalogue: joinCatalogue(tree, today).catalogue }).find(({ id }) => id === 'non-quai');
    };
    expect(onTheDay('2027-03-31')).toMatchObject({
      price_basis: 'quoted',
      price_from: 2.5,
      price_to: 3,
      price_currency: 'USD',
      price_per: 'piece',
      price_incoterm: 'FOB',
      price_place: 'Hải Phòng',
      price_for_at_least: 500,
      price_valid_until: '2027-03-31',
    });
    const after = onTheDay('2027-04-01');
    expect(after?.price_basis).toBe('ran-out');
    expect(Object.keys(after ?? {}).filter((name) => name.startsWith('price_'))).toEqual(['price_basis']);
  });
});

test('a producer’s public contacts stand with the page that gives them', () => {
  expect(rowsOf(producers, context)[0]).toMatchObject({
    answers_in: ['vi', 'en'],
    contact_email: 'sales@hats.example',
    contact_zalo: '+84912345678',
    contact_source: 'https://hats.example/contact',
    contact_checked: '2026-11',
  });
});

describe.each(allTables)('the table $id', (table) => {
  test('has rows that its JSON Schema allows, and a schema that refuses others', () => {
    const schema = z.fromJSONSchema(tableSchema(table, context.origin) as Parameters<typeof z.fromJSONSchema>[0]);
    const file = JSON.parse(JSON.stringify(tableJson(table, context, settings)));
    expect(schema.safeParse(file).error).toBeUndefined();
    if (file.rows.length === 0) return;
    expect(schema.safeParse({ ...file, rows: [{ ...file.rows[0], surprise: 1 }] }).success).toBe(false);
    const { [table.columns[0]?.name ?? '']: _, ...without } = file.rows[0];
    expect(schema.safeParse({ ...file, rows: [without] }).success).toBe(false);
  });

  test('reads back from CSV with the columns of the dictionary and the values of the JSON', () => {
    const names = dictionaryOf(table).map(({ column }) => column);
    const [head, ...lines] = parse(tableCsv(table, context), { bom: true, record_delimiter: '\r\n' }) as string[][];
    expect(head).toEqual(names);
    const expected = rowsOf(table, context).map((each) =>
      table.columns.map(({ name }) => {
        const value = each[name];
        return value === undefined ? '' : Array.isArray(value) ? value.join('\n') : String(value);
      }),
    );
    expect(lines.map((cells) => cells.map((cell) => cell.replace(/^'(?=[=+\-@])/, '')))).toEqual(expected);
  });

  test('names each column once, in small letters, with its meaning in both languages', () => {
    const names = table.columns.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, meaning } of table.columns) {
      expect(name).toMatch(/^[a-z][a-z0-9_]*$/);
      expect(meaning.vi).toMatch(/\.$/);
      expect(meaning.en).toMatch(/\.$/);
    }
  });
});

test('a list whose item holds a line break, and text like a formula, stay one cell each', () => {
  const hostile = {
    ...catalogue,
    products: catalogue.products.slice(0, 1).map((each) => ({ ...each, maker: '=HYPERLINK("x")', exportMarkets: ['A\nB', 'C'] })),
  };
  const csv = tableCsv(products, { ...context, catalogue: hostile as unknown as Catalogue });
  const [record] = parse(csv, { bom: true, columns: true, record_delimiter: '\r\n' }) as Record<string, string>[];
  expect(record?.maker).toBe('\'=HYPERLINK("x")');
  expect(record?.exported_to).toBe('A B\nC');
});

test('points say how near they are', () => {
  const { features } = placesGeoJson(context, settings) as {
    features: { id: string; geometry: { coordinates: number[] }; properties: Record<string, unknown> }[];
  };
  const village = features.find(({ id }) => id === 'village/chuong');
  expect(village?.geometry.coordinates).toEqual([105.77, 20.85]);
  expect(village?.properties.precision).toBe('village');
  expect(features.every(({ properties }) => properties.precision !== undefined)).toBe(true);
});

test('the dictionary describes itself by the same means, and files have names of their own', () => {
  expect(rowsOf(dictionary, context)).toHaveLength(allTables.reduce((sum, { columns }) => sum + columns.length, 0));
  const names = dataFiles().map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
