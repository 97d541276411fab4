import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readContent } from '../../entries/read-content.ts';
import { editorSchemas } from './editor-schemas.ts';
import { frontMatterFiles, schemaFiles } from './schema-files.ts';
import { staleFiles } from './write-schemas.ts';

test('the schemas in the repository are those of today', () => {
  expect(staleFiles(schemaFiles()), 'They are not: run npm run schemas, and commit what it writes').toEqual([]);
});

test('every field of products says what it means in both languages', () => {
  const schema = editorSchemas().find(({ name }) => name === 'products')?.schema as {
    properties: Record<string, { description?: string }>;
  };
  for (const [name, { description }] of Object.entries(schema.properties)) expect(description, name).toMatch(/^.+\n\n.+$/s);
  expect(schema.properties.rating?.description).toMatch(/^Hạng sao như nguồn ghi.*\n\nThe rating as its sources give it/s);
});

describe('an editor finds no fault with content that has none:', () => {
  const { files } = readContent(path.resolve('content'));
  for (const { name, schema, files: patterns } of editorSchemas()) {
    test(name, () => {
      const accepts = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]);
      const [wanted = '', unwanted] = patterns;
      const matching = [...files].filter(([file]) => {
        const fits = (pattern: string) => path.matchesGlob(file, `content/${pattern}`);
        return fits(wanted) && !(unwanted && fits(unwanted.slice(1)));
      });
      expect(matching.length).toBeGreaterThan(0);
      for (const [file, { data }] of matching) expect(accepts.safeParse(data).error?.issues, file).toBeUndefined();
    });
  }
});

test('an editor refuses what the check refuses: a star of six, an unknown field, a day in another order', () => {
  const product = z.fromJSONSchema(
    editorSchemas().find(({ name }) => name === 'products')?.schema as Parameters<typeof z.fromJSONSchema>[0],
  );
  const good = {
    id: 'a',
    name: 'Nón',
    group: 'handicrafts',
    place: {},
    rating: { status: 'recognised', stars: 4, signed: 2024 },
    sources: [{ url: 'https://a.example/', title: 'A' }],
  };
  expect(product.safeParse(good).success).toBe(true);
  const { rating } = good;
  for (const bad of [
    { vilage: 'x' },
    { rating: { ...rating, stars: 6 } },
    { rating: { ...rating, signed: '04/03/2024' } },
    { sources: [] },
  ]) {
    expect(product.safeParse({ ...good, ...bad }).success, JSON.stringify(bad)).toBe(false);
  }
});

test('each Markdown file of the content belongs to one schema, by its address in lower case', () => {
  const { entries } = JSON.parse(frontMatterFiles(path.resolve('content')).get('.astro/collections/collections.json') as string);
  const of = (file: string) => entries[Object.keys(entries).find((address) => address.endsWith(file)) ?? ''];
  expect(of('/chuong-my/tra-phuc-thang-long.md')).toBe('products');
  expect(of('/chuong-my/tra-phuc-thang-long.en.md')).toBe('products.en');
  expect(of('/villages/van-phuc.md')).toBe('villages');
  for (const address of Object.keys(entries)) expect(address).toBe(address.toLowerCase());
});
