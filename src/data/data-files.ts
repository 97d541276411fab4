import type { Settings } from '../schema/settings.ts';
import type { DataContext } from './column.ts';
import { dataPackage } from './data-package.ts';
import { dictionary } from './dictionary.ts';
import { placesGeoJson } from './geojson.ts';
import { catalogueSchema, tableSchema } from './json-schema.ts';
import { tableCsv } from './table-csv.ts';
import { catalogueJson, tableJson } from './table-json.ts';
import { allTables } from './tables/all-tables.ts';

/** A file of the open data and how it is made. */
export interface DataFile {
  readonly name: string;
  text(context: DataContext, settings: Settings): string;
}

/** Every file of the open data but those of single entries. */
export function dataFiles(): DataFile[] {
  const json = (make: (context: DataContext, settings: Settings) => object) => (context: DataContext, settings: Settings) =>
    `${JSON.stringify(make(context, settings), null, 1)}\n`;
  return [
    ...[...allTables, dictionary].flatMap((table): DataFile[] => [
      { name: `${table.id}.json`, text: json((context, settings) => tableJson(table, context, settings)) },
      { name: `${table.id}.csv`, text: (context) => tableCsv(table, context) },
      { name: `${table.id}.schema.json`, text: json(({ origin }) => tableSchema(table, origin)) },
    ]),
    { name: 'catalogue.json', text: json(catalogueJson) },
    { name: 'catalogue.schema.json', text: json(({ origin }) => catalogueSchema(origin)) },
    { name: 'places.geojson', text: json(placesGeoJson) },
    { name: 'datapackage.json', text: json(dataPackage) },
  ];
}

/** The files with one ending, each with its name before it: what a page's file is named after. */
export function dataFilesOf(ending: string): { word: string; file: DataFile }[] {
  return dataFiles()
    .filter(({ name }) => name.endsWith(ending))
    .map((file) => ({ word: file.name.slice(0, -ending.length), file }));
}

/** The media type of a file, by its name. */
export function mediaType(name: string): string {
  if (name.endsWith('.csv')) return 'text/csv; charset=utf-8';
  if (name.endsWith('.geojson')) return 'application/geo+json';
  if (name.endsWith('.schema.json')) return 'application/schema+json';
  return 'application/json';
}
