import type { Both, Catalogue, Entry } from '../catalogue/model.ts';

/** What a cell holds; undefined where it is not known. A list is flat: one text an item. */
export type Cell = string | number | boolean | readonly string[] | undefined;

/**
 * The type of a column. `id`: a code of this directory, ASCII. `day`: YYYY-MM-DD. `date`: a date as precise as its
 * source: YYYY, YYYY-MM or YYYY-MM-DD. `list`: texts.
 */
export type CellType = 'text' | 'id' | 'url' | 'integer' | 'number' | 'boolean' | 'day' | 'date' | 'list';

/** What a cell may need beside its own thing: absolute addresses, the day of the build, and when an entry changed. */
export interface DataContext {
  readonly catalogue: Catalogue;
  /** The origin of the published site, without a final slash. */
  readonly origin: string;
  /** The day on which an entry last changed; undefined where no history tells it. */
  changedOn(entry: Entry): string | undefined;
}

/** A column of the open data. Files, their JSON Schema and the dictionary are all made from it. */
export interface Column<T> {
  /** Its name in every file: small letters and underscores; the language, where it has one, at the end. */
  readonly name: string;
  readonly type: CellType;
  readonly meaning: Both;
  readonly unit?: Both | undefined;
  /** All values that it can have, where they are few. */
  readonly values?: readonly (string | number)[] | undefined;
  /** True where no row lacks it. */
  readonly always?: true;
  readonly of: (thing: T, context: DataContext) => Cell;
}

/** A table of the open data: one row a thing. */
export interface Table<T> {
  /** The name of its files: `products`. */
  readonly id: string;
  readonly title: Both;
  /** What one row is. */
  readonly about: Both;
  readonly columns: readonly Column<T>[];
  readonly things: (catalogue: Catalogue) => readonly T[];
}

/** A table whose rows nobody needs to know. */
// biome-ignore lint/suspicious/noExplicitAny: a column takes only its own things; a list of tables cannot say which.
export type AnyTable = Table<any>;

/** A row as JSON has it: what is not known is left out. */
export type Row = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** The row of one thing. An empty list or text is nothing known. */
export function rowOf<T>(columns: readonly Column<T>[], thing: T, context: DataContext): Row {
  return Object.fromEntries(
    columns.flatMap(({ name, of }) => {
      const cell = of(thing, context);
      return cell === undefined || cell === '' || (Array.isArray(cell) && cell.length === 0) ? [] : [[name, cell]];
    }),
  ) as Row;
}

/** All rows of a table. */
export function rowsOf<T>(table: Table<T>, context: DataContext): Row[] {
  return table.things(context.catalogue).map((thing) => rowOf(table.columns, thing, context));
}
