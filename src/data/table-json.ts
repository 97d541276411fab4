import type { Both } from '../catalogue/model.ts';
import { dataAddress, dataRoot, dataVersion } from '../routes/data-address.ts';
import type { Settings } from '../schema/settings.ts';
import { type AnyTable, type DataContext, type Row, rowsOf } from './column.ts';
import { allTables } from './tables/all-tables.ts';

/** The terms of the data, as SPDX names them and as they can be read. */
export const licence = { name: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' } as const;

/** What every JSON file of the data says before its rows. */
export interface DataHead {
  readonly $schema?: string;
  readonly title: Both;
  readonly version: string;
  /** The day that ratings are measured against. */
  readonly asOf: string;
  readonly licence: typeof licence;
  readonly attribution: Both;
  readonly about: string;
}

/** The head of a file: what it is, its day, terms and origin. `schema` is the file of its JSON Schema. */
export function dataHead(title: Both, context: DataContext, settings: Settings, schema?: string): DataHead {
  return {
    ...(schema ? { $schema: context.origin + dataAddress(schema) } : {}),
    title,
    version: dataVersion,
    asOf: context.catalogue.today,
    licence,
    attribution: settings.name,
    about: context.origin + dataRoot,
  };
}

/** A table as a JSON file. */
export function tableJson(table: AnyTable, context: DataContext, settings: Settings): DataHead & { rows: Row[] } {
  return { ...dataHead(table.title, context, settings, `${table.id}.schema.json`), rows: rowsOf(table, context) };
}

/** All tables in one file, by their names. */
export function catalogueJson(context: DataContext, settings: Settings): DataHead & { tables: Record<string, Row[]> } {
  return {
    ...dataHead(settings.name, context, settings, 'catalogue.schema.json'),
    tables: Object.fromEntries(allTables.map((table) => [table.id, rowsOf(table, context)])),
  };
}
