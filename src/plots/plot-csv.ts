import type { Lang } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import type { Plot } from './plot.ts';
import { plotTable } from './plot-table.ts';

/**
 * A plot's numbers as CSV: the columns of its table, then when they held and where they come from, so that a row
 * copied elsewhere still says it. With a byte order mark, without which Excel takes Vietnamese for something else.
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
  return `\uFEFF${lines.map((line) => `${line.map(field).join(',')}\r\n`).join('')}`;
}

/** Quoted where it must be; words that a spreadsheet would take for a formula are kept words. */
function field(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
