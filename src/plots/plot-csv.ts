import { csvOf } from '../catalogue/csv.ts';
import type { Lang } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import type { Plot } from './plot.ts';
import { plotTable } from './plot-table.ts';

/**
 * A plot's numbers as CSV: the columns of its table, then when they held and where they come from, so that a row
 * copied elsewhere still says it.
 */
export function plotCsv(plot: Plot, lang: Lang, page: string): string {
  const t = messages(lang);
  const { columns, rows } = plotTable(plot, lang);
  const lines =
    plot.form === 'line'
      ? [
          [...columns, t.figures.source],
          ...rows.map(({ cells, sources = [] }) => [...cells.map(({ value }) => value), sources.map(({ url }) => url).join(' ')]),
        ]
      : [
          [...columns, t.glance.countedOn, t.figures.source],
          ...rows.map(({ cells }) => [...cells.map(({ value }) => value), plot.today, page]),
        ];
  return csvOf(lines);
}
