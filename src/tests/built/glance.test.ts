import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatDate } from '../../i18n/format.ts';
import { langs } from '../../i18n/locales.ts';
import { messages } from '../../i18n/messages.ts';
import { allPlots } from '../../plots/all-plots.ts';
import { totalOf } from '../../plots/plot.ts';
import { plotTable } from '../../plots/plot-table.ts';
import { addressOf } from '../../routes/address.ts';
import { theCatalogue } from './catalogue.ts';
import { builtPage, dist } from './site.ts';

const { catalogue } = theCatalogue();

describe.each(langs)('At a glance, in %s', (lang) => {
  const page = builtPage(addressOf({ page: 'article', article: 'glance' }, lang));
  const plots = allPlots(catalogue, lang);
  const section = (id: string) => {
    const found = page.root.querySelector(`section[data-plot="${id}"]`);
    if (!found) throw new Error(`There is no plot ${id}.`);
    return found;
  };
  const csvOf = (id: string) => readFileSync(path.join(dist, section(id).querySelector('a[download]')?.getAttribute('href') ?? ''), 'utf8');

  it('has every plot, in order, and each more than one row', () => {
    expect(page.root.querySelectorAll('section[data-plot]').map((each) => each.getAttribute('data-plot'))).toEqual(
      plots.map(({ id }) => id),
    );
    expect(plots.length).toBeGreaterThanOrEqual(9);
    for (const plot of plots) expect(plotTable(plot, lang).rows.length).toBeGreaterThan(1);
  });

  it.each(plots)('$id: the table, the file and the drawing hold the same numbers', (plot) => {
    const { columns, rows } = plotTable(plot, lang);
    const root = section(plot.id);
    const shown = root
      .querySelectorAll('tbody tr')
      .map((row) => row.querySelectorAll('[data-value]').map((cell) => cell.getAttribute('data-value')));
    expect(shown).toEqual(rows.map(({ cells }) => cells.map(({ value }) => String(value))));

    const csv = csvOf(plot.id);
    expect(csv.startsWith('\uFEFF')).toBe(true);
    const [head, ...lines] = csv.slice(1).trimEnd().split('\r\n').map(fields);
    expect(head?.slice(0, columns.length)).toEqual(columns);
    expect(lines.map((line) => line.slice(0, columns.length))).toEqual(shown);

    const drawn = new Map(
      root.querySelectorAll('svg [data-row]').map((mark) => [mark.getAttribute('data-row'), mark.getAttribute('data-values')]),
    );
    for (const { id, cells } of rows) {
      const values = plot.form === 'line' ? [cells[1]] : cells.slice(1, 1 + plot.series.length);
      const expected = values.map((cell) => cell?.value).join(' ');
      // What is not known may be too long to draw beside the others; then the sentence says it.
      if (drawn.has(id)) expect(drawn.get(id)).toBe(expected);
      else expect(id).toBe('not-known');
      if (!drawn.has(id)) expect(plot.sentence).toContain(cells[1]?.text);
    }
    expect(drawn.size).toBeGreaterThan(1);
  });

  it.each(plots)('$id: can be read without seeing it, and says its source and date', (plot) => {
    const root = section(plot.id);
    const images = root.querySelectorAll('svg[role=img]');
    expect(images.length).toBeGreaterThan(0);
    for (const image of images) {
      expect(page.root.getElementById(image.getAttribute('aria-labelledby') ?? '')?.text).toBe(plot.title);
      expect(page.root.getElementById(image.getAttribute('aria-describedby') ?? '')?.text).toBe(plot.sentence);
    }
    if (plot.form === 'line') {
      const links = new Set(root.querySelectorAll('a').map((a) => a.getAttribute('href')));
      for (const { sources, date } of plot.points) {
        expect(root.text).toContain(date);
        for (const { url } of sources) expect(links).toContain(url);
      }
    } else {
      expect(root.text).toContain(messages(lang).glance.ofDirectory(formatDate(catalogue.today, lang)));
    }
  });

  it('counts every product and village of the directory once', () => {
    const sum = (id: string) => {
      const plot = plots.find((each) => each.id === id);
      return plot && plot.form !== 'line' ? plot.bars.reduce((all, bar) => all + totalOf(bar), 0) : undefined;
    };
    const rated = catalogue.products.filter(({ rating }) => rating.stars !== undefined).length;
    expect(sum('products-by-group')).toBe(catalogue.products.length);
    expect(sum('products-by-former-district')).toBe(catalogue.products.length);
    expect(sum('products-by-commune')).toBe(catalogue.products.length);
    expect(sum('villages-by-craft')).toBe(catalogue.villages.length);
    expect(sum('villages-by-recognition')).toBe(catalogue.villages.filter(({ recognition }) => recognition).length);
    expect(sum('products-by-star')).toBe(rated);
    expect(sum('ratings-by-year')).toBe(rated);
  });

  it('sends no script', () => {
    expect(page.root.querySelectorAll('main script')).toEqual([]);
  });
});

/** The fields of a CSV line: quoted ones lose their quotes. */
function fields(line: string): string[] {
  return [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)]
    .slice(0, -1)
    .map(([, field = '']) => (field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field));
}
