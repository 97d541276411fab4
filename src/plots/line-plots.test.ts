import { describe, expect, test } from 'vitest';
import { timeOf } from './figure-points.ts';
import { lineLayout } from './line-layout.ts';
import { madeCatalogue } from './made-catalogue.ts';
import { productTotals } from './product-totals.ts';
import { recognisedTotals } from './recognised-totals.ts';

const catalogue = madeCatalogue();

test('the city’s products: the cumulative totals alone, oldest first, each with its source', () => {
  const plot = productTotals(catalogue, 'en');
  expect(plot.points.map(({ id, value, date }) => [id, value, date])).toEqual([
    ['ocop-2020', 1054, 'December 2020'],
    ['ocop-2025-mid', 3317, 'June 2025'],
  ]);
  expect(plot.points[0]?.sources).toEqual([{ url: 'https://news.example/ocop-2020', title: 'ocop-2020' }]);
  expect(plot.sentence).toBe('The city’s count of products rated since 2019 rose from 1,054 (December 2020) to 3,317 (June 2025).');
});

test('recognised villages: villages alone and villages with crafts lie on lines of their own; a range in words is left out', () => {
  const plot = recognisedTotals(catalogue, 'en');
  expect(plot.points.map(({ value, line, date }) => [value, line, date])).toEqual([
    [321, 'village', 'before 2024'],
    [322, 'village', 'January 2024'],
    [337, 'village-or-craft', 'March 2026'],
  ]);
});

describe('the time of a figure', () => {
  test.each([
    ['2024', 2024.5],
    ['before 2024', 2024],
    ['about 2023', 2023.5],
    ['2026-2030', 2028.5],
  ])('%s', (asOf, time) => expect(timeOf(asOf)).toBe(time));

  test('is in order where one is more precise than the other', () => {
    const times = ['before 2024', '2024-01', '2024-01-20', '2024', '2024-12-31', '2025-01-01'].map(timeOf);
    expect(times).toEqual([...times].sort((a, b) => a - b));
  });
});

describe('the drawing of a line', () => {
  const crowd = recognisedTotals(
    {
      ...catalogue,
      figures: [272, 281, 321, 322, 331, 334, 337].map((value, i) => ({
        ...catalogue.figures[4],
        id: `recognised-${value}`,
        value,
        asOf: ['2010-02', '2013-01', 'before 2024', '2024-01', '2024', '2024', '2026-03'][i],
      })) as typeof catalogue.figures,
    },
    'en',
  );
  const layout = lineLayout(crowd);

  test('keeps every point and all words inside', () => {
    for (const { x, y, label } of layout.points) {
      for (const value of [x, y, label.x, label.y]) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(100);
      }
    }
  });

  test('rises with the value, and goes right with time', () => {
    const xs = layout.points.map(({ x }) => x);
    const ys = layout.points.map(({ y }) => y);
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
    expect(ys).toEqual([...ys].sort((a, b) => b - a));
  });

  test('never lays words over words, and leads those that had to move', () => {
    for (const side of ['before', 'after'] as const) {
      const ys = layout.points.filter(({ label }) => label.side === side).map(({ label }) => label.y);
      ys.slice(1).forEach((y, i) => {
        expect((ys[i] as number) - y).toBeGreaterThanOrEqual(5.49);
      });
    }
    expect(layout.points.filter(({ label }) => label.led).map(({ point }) => point.value)).toEqual([321, 322, 331, 334, 337]);
  });

  test('starts at nought where the plot says so, and above it where not', () => {
    expect(lineLayout(productTotals(catalogue, 'en')).levels[0]?.value).toBe(0);
    expect(layout.levels[0]?.value).toBeGreaterThan(200);
  });
});
