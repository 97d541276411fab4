import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answeredShare, bandsOf } from '../buyer/answer-bands.ts';
import { isAnswered, questions } from '../buyer/questions.ts';
import { joinCatalogue } from '../catalogue/join.ts';
import type { Catalogue } from '../catalogue/model.ts';
import { readContent } from '../entries/read-content.ts';
import { pictureLicences } from '../schema/picture.ts';
import { ratingStatuses } from '../schema/rating.ts';
import { countsAt } from './synthetic-content.ts';
import { writeSynthetic } from './write-synthetic.ts';

const work = mkdtempSync(path.join(tmpdir(), 'ocop-synthetic-'));
const made = path.join(work, 'made');
const real = path.resolve('content');
const size = { scale: 0.1, onePictureIn: 40 };
let catalogue: Catalogue;
let realCatalogue: Catalogue;

function joinedWithoutFault(folder: string): Catalogue {
  const { tree, faults } = readContent(folder);
  expect(faults).toEqual([]);
  if (!tree) throw new Error('It has no settings.');
  const joined = joinCatalogue(tree, '2026-11-23');
  expect(joined.faults).toEqual([]);
  return joined.catalogue;
}

beforeAll(async () => {
  await writeSynthetic(real, made, size);
  catalogue = joinedWithoutFault(made);
  realCatalogue = joinedWithoutFault(real);
}, 30_000);
afterAll(() => rmSync(work, { recursive: true, force: true }));

test('scale 1 is Hanoi, and other scales are so many times of each', () => {
  expect(countsAt(1)).toEqual({ products: 2711, producers: 1500, villages: 1350, salesPoints: 120 });
  expect(countsAt(5)).toEqual({ products: 13_555, producers: 7500, villages: 6750, salesPoints: 600 });
  const { products, producers, villages, salesPoints } = catalogue;
  const counts = { products: products.length, producers: producers.length, villages: villages.length, salesPoints: salesPoints.length };
  expect(counts).toEqual({ products: 271, producers: 150, villages: 135, salesPoints: 12 });
});

test('made twice, the bytes are the same', async () => {
  const again = path.join(work, 'again');
  await writeSynthetic(real, again, size);
  expect(digests(again)).toEqual(digests(made));
}, 30_000);

describe('entries are like the real ones', () => {
  const entries = () => [...catalogue.products, ...catalogue.villages, ...catalogue.producers, ...catalogue.salesPoints];

  test('with a name of their own, in both languages, up to date', () => {
    expect(new Set(catalogue.products.map(({ name }) => name.vi)).size).toBe(catalogue.products.length);
    expect(new Set(catalogue.villages.map(({ name }) => name.vi)).size).toBe(catalogue.villages.length);
    expect(entries().filter(({ name, text, slug, englishOutdated }) => !name.en || !text.en || !slug || englishOutdated)).toEqual([]);
  });

  test('with some 120 words', () => {
    for (const lang of ['vi', 'en'] as const) {
      const words = entries().map(({ text }) => (text[lang]?.plain ?? '').split(' ').length);
      expect(Math.min(...words)).toBeGreaterThan(90);
      expect(Math.max(...words)).toBeLessThan(185);
      const mean = words.reduce((sum, count) => sum + count, 0) / words.length;
      expect(mean).toBeGreaterThan(115);
      expect(mean).toBeLessThan(135);
    }
  });

  test('with every kind of rating, and as many stars among them', () => {
    expect(new Set(catalogue.products.map(({ rating }) => rating.status))).toEqual(new Set(ratingStatuses));
    expect(new Set(catalogue.products.map(({ rating }) => rating.signed?.length))).toEqual(new Set([undefined, 4, 7, 10]));
    const starred = ({ products }: Catalogue) => products.filter(({ rating }) => rating.stars).length / products.length;
    expect(Math.abs(starred(catalogue) - starred(realCatalogue))).toBeLessThan(0.08);
  });

  test('with relations of every kind', () => {
    const share = (name: 'producer' | 'village') =>
      catalogue.products.filter((product) => product[name]).length / catalogue.products.length;
    expect(share('producer')).toBeGreaterThan(0.7);
    expect(share('village')).toBeGreaterThan(0.15);
    expect(catalogue.products.some(({ soldAt }) => soldAt.length > 0)).toBe(true);
    expect(catalogue.salesPoints.some(({ village }) => village)).toBe(true);
    expect(catalogue.loops.every(({ stops }) => stops.length > 1)).toBe(true);
  });

  test('with every trade fact, and with every share of a buyer’s questions answered', () => {
    const { products, producers } = catalogue;
    const open = questions.filter((question) => products.every((product) => !isAnswered(question, product)));
    // Pictures are few, and none may be on a product.
    expect(open.filter((question) => question !== 'picture')).toEqual([]);
    const shares = products.map(answeredShare);
    expect(shares.filter((share) => share < 0.25).length / shares.length).toBeGreaterThan(0.3);
    expect(shares.filter((share) => share >= 0.5).length / shares.length).toBeGreaterThan(0.05);
    expect(products.some((product) => bandsOf(product).includes('three-quarters'))).toBe(true);
    const prices = products.flatMap(({ trade }) => trade.price ?? []);
    expect(new Set(prices.map(({ basis, ranOut }) => `${basis} ${ranOut}`)).size).toBe(3);
    expect(new Set(products.flatMap(({ trade }) => trade.papers.map(({ mayHaveRunOut }) => mayHaveRunOut))).size).toBe(2);
    expect(producers.filter(({ contact }) => contact).length / producers.length).toBeGreaterThan(0.3);
  });

  test('one in forty with a picture that names its owner and licence, if so asked', () => {
    const pictures = entries().flatMap((entry) => entry.pictures);
    expect(pictures).toHaveLength(7 + 4 + 4 + 1);
    expect(pictures.every(({ credit, licence }) => credit && pictureLicences.includes(licence))).toBe(true);
  });
});

describe('it is never mixed with the real content', () => {
  test('no id, address, village or source of it is real', () => {
    const { products, villages, producers, salesPoints } = realCatalogue;
    const realIds = new Set([...products, ...villages, ...producers, ...salesPoints].flatMap(({ id, slug }) => [id, slug]));
    const own = [...catalogue.products, ...catalogue.villages, ...catalogue.producers, ...catalogue.salesPoints];
    expect(own.filter(({ id, slug }) => realIds.has(id) || realIds.has(slug))).toEqual([]);
    const realNames = new Set(villages.map(({ name }) => name.vi));
    expect(catalogue.villages.filter(({ name }) => realNames.has(name.vi))).toEqual([]);
    expect(own.flatMap(({ sources }) => sources).filter(({ url }) => !url.startsWith('https://source.example/'))).toEqual([]);
  });

  test('nobody can be written to, called or asked by it', () => {
    const contacts = catalogue.producers.flatMap(({ contact }) => contact ?? []);
    expect(contacts.filter(({ email }) => !/^synthetic-[\w-]+@example\.com$/.test(email ?? ''))).toEqual([]);
    const numbers = contacts.flatMap(({ phone, whatsapp, zalo }) => [phone, whatsapp, zalo].filter((each) => each !== undefined));
    expect(numbers.length).toBeGreaterThan(0);
    expect(numbers.filter((number) => !/^\+844\d{7,8}$/.test(number))).toEqual([]);
    const addresses = contacts.flatMap(({ page, source }) => [source, ...(page ? [page] : [])]);
    const stated = catalogue.products.flatMap(({ trade }) => [...Object.values(trade)].flat()).flatMap((fact) => fact?.source ?? []);
    expect([...addresses, ...stated].filter((address) => !address.startsWith('https://source.example/'))).toEqual([]);
  });

  test('it says so in its settings', () => {
    expect(JSON.parse(readFileSync(path.join(made, 'settings.json'), 'utf8'))).toMatchObject({
      name: { en: 'Synthetic directory, scale 0.1' },
      siteUrl: 'https://synthetic.example',
    });
  });

  test.each([
    ['the real content itself', real],
    ['a folder in it', path.join(real, 'products', 'more')],
    ['a folder around it', path.resolve()],
  ])('it is not written into %s', async (_, folder) => {
    await expect(writeSynthetic(real, folder, size)).rejects.toThrow('would mix');
  });

  test('nor over anything that was not made so', async () => {
    const folder = mkdtempSync(path.join(work, 'notes-'));
    writeFileSync(path.join(folder, 'notes.txt'), 'mine');
    await expect(writeSynthetic(real, folder, size)).rejects.toThrow('did not make');
    expect(readdirSync(folder)).toEqual(['notes.txt']);
  });

  test('nor out of one that was', async () => {
    await expect(writeSynthetic(made, path.join(work, 'third'), size)).rejects.toThrow('itself a synthetic catalogue');
  }, 30_000);
});

function digests(folder: string): [string, string][] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => path.join(item.parentPath, item.name))
    .sort()
    .map((file) => [path.relative(folder, file), createHash('sha256').update(readFileSync(file)).digest('hex')]);
}
