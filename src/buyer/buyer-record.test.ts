import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { joinCatalogue } from '../catalogue/join.ts';
import type { Product } from '../catalogue/model.ts';
import { readContent } from '../entries/read-content.ts';
import { changed, removeContent, sampleContent, writeContent } from '../tests/sample-content.ts';
import { buyerRecord } from './buyer-record.ts';
import { questions, readinessOf } from './questions.ts';

const trade = `trade:
  netWeight: { value: 350, unit: g, asOf: "2026-10" }
  hsCode: { code: "4602.19", status: suggested, asOf: "2026" }
  price: { basis: quoted, currency: USD, from: 3, per: piece, incoterm: FOB, namedPlace: Haiphong, validUntil: "2026-03-31", asOf: "2026-01" }
  minimumOrder: { first: { value: 200, unit: piece }, asOf: "2026-11-04" }
`;
const picture = { src: '/motifs/conical-hats.svg#object', drawn: true };

let folder: string;
let hat: Product;

beforeAll(() => {
  const file = 'products/thanh-oai/non-la.md';
  const withTrade = changed(sampleContent(), file, 'sources:', `${trade}sources:`);
  folder = writeContent(
    changed(
      withTrade,
      'producers/hat-makers.json',
      '"kind": "cooperative"',
      '"kind": "cooperative", "answersIn": ["en", "ja"], "contact": { "email": "hats@example.com", "source": "https://hats.example/", "checked": "2026" }',
    ),
  );
  const { tree, faults } = readContent(folder);
  if (!tree) throw new Error(JSON.stringify(faults));
  hat = joinCatalogue(tree, '2026-04-01').catalogue.products.find(({ id }) => id === 'non-la') as Product;
});
afterAll(() => removeContent(folder));

describe('what the browser knows of a product', () => {
  test('is in the reader’s language, with the Vietnamese name beside it', () => {
    const record = buyerRecord(hat, 'en', picture);
    expect(record).toMatchObject({
      name: 'Conical hat',
      nameVi: 'Nón lá',
      page: '/en/products/conical-hat/',
      short: '/p/non-la/',
      picture,
    });
    expect(record.maker).toMatchObject({ name: 'Hat makers', nameVi: 'Hợp tác xã nón lá', contact: { email: 'hats@example.com' } });
    expect(record.answers.languages).toEqual(['English and Japanese']);
    expect(buyerRecord(hat, 'vi', picture)).toMatchObject({ name: 'Nón lá', page: '/vi/san-pham/non-la/' });
  });

  test('answers what the page answers, in words; what does not answer is a hint', () => {
    const record = buyerRecord(hat, 'en', picture);
    expect(Object.keys(record.answers).sort()).toEqual([...readinessOf(hat).answered].sort());
    expect(record.answers.minimumOrder).toEqual(['first order: 200 pieces']);
    expect(Object.keys(record.hints).sort()).toEqual(['certificates', 'hsCode', 'price']);
    expect(record.hints.price?.[0]).toContain('held until 31 March 2026');
    expect(record.asOf).toMatchObject({ minimumOrder: 'as of 4 November 2026', netWeight: 'as of October 2026' });
    expect(record.asked.every((question) => questions.includes(question))).toBe(true);
  });

  test('has the days of its star, not its standing', () => {
    expect(buyerRecord(hat, 'en', picture).rating).toEqual({
      line: expect.stringContaining('stars'),
      stars: hat.rating.stars,
      expires: hat.rating.expires,
    });
  });
});
