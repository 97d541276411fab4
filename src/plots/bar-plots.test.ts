import { describe, expect, test } from 'vitest';
import { langs } from '../i18n/locales.ts';
import { madeCatalogue } from './made-catalogue.ts';
import { type BarPlot, totalOf } from './plot.ts';
import { productsByCommune } from './products-by-commune.ts';
import { productsByDistrict } from './products-by-district.ts';
import { productsByGroup } from './products-by-group.ts';
import { productsByStar } from './products-by-star.ts';
import { ratingsByYear } from './ratings-by-year.ts';
import { villagesByCraft } from './villages-by-craft.ts';
import { villagesByRecognition } from './villages-by-recognition.ts';

const catalogue = madeCatalogue();
const counts = ({ bars }: BarPlot) => bars.map(({ label, values }) => [label, ...values]);
const sum = ({ bars }: BarPlot) => bars.reduce((all, bar) => all + totalOf(bar), 0);

describe('products by group', () => {
  const plot = productsByGroup(catalogue, 'en');

  test('keep the programme’s order, and are divided into standing, past and none', () => {
    expect(counts(plot)).toEqual([
      ['Food', 1, 1, 1],
      ['Drinks', 0, 0, 0],
      ['Handicrafts', 0, 2, 1],
    ]);
    expect(plot.series.map(({ id }) => id)).toEqual(['standing', 'past', 'none']);
    expect(sum(plot)).toBe(catalogue.products.length);
  });

  test('are told in a sentence with the day', () => {
    expect(plot.sentence).toBe('The largest group is “Food”, with 3 of 6 products. Stars that stand on 24 November 2026: 1 (1 in “Food”).');
  });

  test('lead to their listing, an empty group nowhere', () => {
    expect(plot.bars.map(({ target }) => target !== undefined)).toEqual([true, false, true]);
  });
});

test('products by star leave out those without one', () => {
  const plot = productsByStar(catalogue, 'en');
  expect(counts(plot)).toEqual([
    ['5 stars', 0, 1],
    ['4 stars', 1, 1],
    ['3 stars', 0, 1],
  ]);
  expect(sum(plot)).toBe(4);
  expect(plot.sentence).toBe('For 4 of 6 products a source gives a star, most often 4 stars. Standing on 24 November 2026: 1.');
});

test('ratings by year: the round, or else the year of signing; a year without any shows; a report is no year', () => {
  const plot = ratingsByYear(catalogue, 'en');
  expect(counts(plot)).toEqual([
    ['2021', 0, 1],
    ['2022', 0, 0],
    ['2023', 0, 1],
    ['2024', 1, 0],
    ['Year not given', 0, 1],
  ]);
  expect(plot.bars.at(-1)?.unknown).toBe(true);
  expect(plot.sentence).toBe('Standing on 24 November 2026: 1 of 4 star ratings, from 2024. For 1 no source gives the year.');
});

test('villages by craft: most first, crafts without a village left out', () => {
  const plot = villagesByCraft(catalogue, 'en');
  expect(counts(plot)).toEqual([
    ['Pottery', 3],
    ['Weaving', 1],
  ]);
  expect(sum(plot)).toBe(catalogue.villages.length);
  expect(plot.sentence).toBe(
    'The 4 craft villages listed here live from 2 crafts, most from pottery (3) and weaving (1). Crafts with one village here: 1.',
  );
});

test('villages by year of recognition: every year between, then the year not given; not known is not counted', () => {
  const plot = villagesByRecognition(catalogue, 'en');
  expect(counts(plot)).toEqual([
    ['2001', 1],
    ['2002', 0],
    ['2003', 1],
    ['Year not given', 1],
  ]);
  expect(sum(plot)).toBe(3);
  expect(plot.sentence).toContain(
    'Of 4 craft villages listed here, sources say of 3 that the city recognised them, and of 2 in which year.',
  );
});

test('products by former district: most first, not known last, empty districts left out', () => {
  const plot = productsByDistrict(catalogue, 'en');
  expect(counts(plot)).toEqual([
    ['Gia Lâm district', 3],
    ['Ba Vì district', 2],
    ['Not known', 1],
  ]);
  expect(sum(plot)).toBe(catalogue.products.length);
  expect(plot.sentence).toContain('come from 2 of the 3 former districts');
});

test('products by commune: not known is counted apart, and how many of it for a divided commune', () => {
  const plot = productsByCommune(catalogue, 'en');
  expect(counts(plot)).toEqual([
    ['Bát Tràng commune', 3],
    ['Suối Hai commune', 1],
    ['Not known', 2],
  ]);
  expect(sum(plot)).toBe(catalogue.products.length);
  expect(plot.sentence).toContain('For 2 it is not known; 1 of these come from a former commune that was divided.');
});

test.each(langs)('with nothing in the catalogue nothing is drawn and nothing fails, in %s', (lang) => {
  const empty = { ...catalogue, products: [], villages: [], groups: [], crafts: [], communes: [], districts: [], figures: [] };
  for (const make of [
    productsByGroup,
    productsByStar,
    ratingsByYear,
    villagesByCraft,
    villagesByRecognition,
    productsByDistrict,
    productsByCommune,
  ]) {
    expect(make(empty, lang).bars).toEqual([]);
  }
});
