import { formatNumber } from '../i18n/format.ts';
import type { Lang } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import type { Target } from '../routes/address.ts';
import type { Source } from '../schema/source.ts';
import { type Plot, totalOf } from './plot.ts';

/** A cell: its value for machines, the same in words, and their language where it is not the page's. */
export interface Cell {
  readonly value: string | number;
  readonly text: string;
  readonly lang?: string | undefined;
}

/** A row: the first cell names it. */
export interface TableRow {
  readonly id: string;
  readonly cells: readonly Cell[];
  readonly target?: Target | undefined;
  readonly sources?: readonly Source[] | undefined;
}

/** The numbers of a plot, as its table and its CSV file show them. */
export interface PlotTable {
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

/** Puts a plot into rows and columns. A total is added where a bar has parts. */
export function plotTable(plot: Plot, lang: Lang): PlotTable {
  const t = messages(lang).glance;
  const words = (value: string): Cell => ({ value, text: value });
  const number = (value: number): Cell => ({ value, text: formatNumber(value, lang) });
  if (plot.form === 'line') {
    return {
      columns: [plot.rowHeading, messages(lang).figures.value, messages(lang).figures.what],
      rows: plot.points.map(({ id, asOf, date, value, text, what, sources }) => ({
        id,
        cells: [
          { value: asOf, text: date },
          { value, text },
          { value: what.value, text: what.value, lang: what.lang === lang ? undefined : what.lang },
        ],
        sources,
      })),
    };
  }
  const parts = plot.series.length > 1;
  return {
    columns: [plot.rowHeading, ...plot.series.map(({ label }) => label), ...(parts ? [t.total] : [])],
    rows: plot.bars.map((bar) => ({
      id: bar.id,
      cells: [words(bar.label), ...bar.values.map(number), ...(parts ? [number(totalOf(bar))] : [])],
      target: bar.target,
    })),
  };
}
