import { type CsvCell, csvOf } from '../catalogue/csv.ts';
import { type AnyTable, type DataContext, type Row, rowsOf } from './column.ts';

/** A table as CSV: a line of column names, then its rows. An item of a list stands on a line of its own in its cell. */
export function tableCsv(table: AnyTable, context: DataContext): string {
  return rowsCsv(
    table.columns.map(({ name }) => name),
    rowsOf(table, context),
  );
}

/** Rows as CSV under these column names. What a row lacks is an empty cell. */
export function rowsCsv(names: readonly string[], rows: readonly Row[]): string {
  return csvOf([names, ...rows.map((row) => names.map((name) => cellOf(row[name])))]);
}

function cellOf(value: Row[string] | undefined): CsvCell {
  if (value === undefined) return '';
  if (typeof value !== 'object') return value;
  return value.map((item) => item.replace(/\s+/g, ' ').trim()).join('\n');
}
