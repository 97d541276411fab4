import { describe, expect, test } from 'vitest';
import { meaningOf } from '../schema/described.ts';
import { product, productEnglish } from '../schema/product.ts';
import { pathOf, schemaAt, schemaOfFile } from './schema-of-file.ts';

describe('the schema of a file is known by its path', () => {
  test.each([
    ['content/products/thanh-oai/non-la.md', product],
    ['elsewhere/products/thanh-oai/non-la.en.md', productEnglish],
    ['content/products/thanh-oai/non-la.jpg', undefined],
    ['content/pages/ocop.vi.mdx', undefined],
    ['content/README.md', undefined],
  ])('%s', (file, schema) => expect(schemaOfFile(file)).toBe(schema));

  test('lists, single files, settings', () => {
    for (const file of ['places/communes.json', 'settings.json', 'redirects.json', 'map/rivers.json', 'producers/a.json']) {
      expect(schemaOfFile(`content/${file}`), file).toBeDefined();
    }
  });
});

describe('the meaning of a field is found by its path', () => {
  test.each([
    ['rating.stars', 'The stars given'],
    ['sources[2].url', 'The address of the page'],
    ['materials[0]', undefined],
    ['pictures[0].alt.vi', 'In Vietnamese.'],
    ['trade.price.incoterm', 'The Incoterms 2020 term'],
    ['trade.papers[0].expires', 'When it runs out.'],
    ['rating.star', undefined],
    ['__proto__', undefined],
    ['constructor.name', undefined],
  ])('%s', (field, start) => {
    const schema = schemaAt(product, pathOf(field));
    const meaning = schema && meaningOf(schema)?.en;
    if (start === undefined) expect(meaning).toBeUndefined();
    else expect(meaning?.startsWith(start)).toBe(true);
  });
});
