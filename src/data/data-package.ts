import { dataRoot, dataVersion } from '../routes/data-address.ts';
import type { Settings } from '../schema/settings.ts';
import type { CellType, Column, DataContext } from './column.ts';
import { dictionary } from './dictionary.ts';
import { licence } from './table-json.ts';
import { allTables } from './tables/all-tables.ts';

/** A list is text in a CSV file, one item a line; a date as precise as its source is text too. */
const types: Record<CellType, string> = {
  text: 'string',
  id: 'string',
  url: 'string',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  day: 'date',
  date: 'string',
  list: 'string',
};

/** `datapackage.json`: the CSV files as a Frictionless data package, from the same columns. */
export function dataPackage(context: DataContext, settings: Settings): object {
  return {
    profile: 'tabular-data-package',
    name: 'hanoi-ocop-directory',
    title: settings.name.en,
    version: dataVersion,
    created: `${context.catalogue.today}T00:00:00Z`,
    homepage: context.origin + dataRoot,
    licenses: [{ name: licence.name, path: licence.url, title: 'Creative Commons Attribution 4.0 International' }],
    resources: [...allTables, dictionary].map(({ id, title, about, columns }) => ({
      profile: 'tabular-data-resource',
      name: id,
      title: title.en,
      description: about.en,
      path: `${id}.csv`,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
      schema: { fields: (columns as readonly Column<never>[]).map(fieldOf) },
    })),
  };
}

function fieldOf({ name, type, meaning, always, values }: Column<never>) {
  const constraints = {
    ...(always ? { required: true } : {}),
    ...(values && type !== 'list' ? { enum: values } : {}),
  };
  return {
    name,
    type: types[type],
    ...(type === 'url' ? { format: 'uri' } : {}),
    description: meaning.en,
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}
