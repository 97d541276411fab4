import { expect, test } from 'vitest';
import { allPlots } from './all-plots.ts';
import { madeCatalogue } from './made-catalogue.ts';
import { plotCsv } from './plot-csv.ts';
import { productTotals } from './product-totals.ts';
import { productsByGroup } from './products-by-group.ts';

const catalogue = madeCatalogue();

test('a file says when it was counted and where it is from, in the headings of its language', () => {
  expect(plotCsv(productsByGroup(catalogue, 'en'), 'en', 'https://directory.example/en/')).toBe(
    '\uFEFFGroup,Standing today,"May have lapsed, or date not known",No star in the sources,Total,Counted on,Source\r\n' +
      'Food,1,1,1,3,2026-11-24,https://directory.example/en/\r\n' +
      'Drinks,0,0,0,0,2026-11-24,https://directory.example/en/\r\n' +
      'Handicrafts,0,2,1,3,2026-11-24,https://directory.example/en/\r\n',
  );
  expect(plotCsv(productsByGroup(catalogue, 'vi'), 'vi', '')).toMatch(
    /^\uFEFFNhóm,Đang còn hiệu lực,"Có thể đã hết hạn, hoặc chưa rõ ngày",/,
  );
});

test('a figure of the city keeps its date as written and its own source', () => {
  expect(plotCsv(productTotals(catalogue, 'en'), 'en', '').split('\r\n')[1]).toBe(
    '2020-12,1054,Count ocop-2020,https://news.example/ocop-2020',
  );
});

test('words never become a formula, and quotes stay inside their field', () => {
  const plot = productsByGroup(catalogue, 'en');
  const first = plot.bars[0] as (typeof plot.bars)[number];
  const csv = plotCsv({ ...plot, bars: [{ ...first, label: '=SUM("A1")' }] }, 'en', '');
  expect(csv.split('\r\n')[1]).toBe(`"'=SUM(""A1"")",1,1,1,3,2026-11-24,`);
});

test('every plot has a name of its own; one with nothing to draw is left out', () => {
  const ids = allPlots(catalogue, 'en').map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(allPlots(catalogue, 'vi').map(({ id }) => id));
  expect(allPlots({ ...catalogue, figures: catalogue.figures.slice(0, 1) }, 'en').map(({ id }) => id)).not.toContain('ocop-products');
});
