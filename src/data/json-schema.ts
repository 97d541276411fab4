import { dataAddress } from '../routes/data-address.ts';
import type { AnyTable, CellType, Column } from './column.ts';
import { allTables } from './tables/all-tables.ts';

type Json = Record<string, unknown>;

const types: Record<CellType, Json> = {
  text: { type: 'string', minLength: 1 },
  id: { type: 'string', pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$' },
  url: { type: 'string', format: 'uri' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  boolean: { type: 'boolean' },
  day: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
  date: { type: 'string', pattern: '^\\d{4}(?:-\\d{2}(?:-\\d{2})?)?$' },
  list: { type: 'array', items: { type: 'string' } },
};

/** The JSON Schema of a table's JSON file, made from its columns. */
export function tableSchema(table: AnyTable, origin: string): Json {
  return file(`${table.id}.schema.json`, table.title.en, table.about.en, origin, { rows: rows(table) });
}

/** The JSON Schema of the file that holds all tables. */
export function catalogueSchema(origin: string): Json {
  const properties = Object.fromEntries(allTables.map((table) => [table.id, rows(table)]));
  return file('catalogue.schema.json', 'The whole catalogue', 'All tables in one file, by their names.', origin, {
    tables: { type: 'object', properties, required: Object.keys(properties), additionalProperties: false },
  });
}

/** The JSON Schema of one row. */
export function rowSchema(columns: readonly Column<never>[]): Json {
  return {
    type: 'object',
    properties: Object.fromEntries(columns.map((column) => [column.name, property(column)])),
    required: columns.filter(({ always }) => always).map(({ name }) => name),
    additionalProperties: false,
  };
}

function property({ type, meaning, unit, values }: Column<never>): Json {
  const allowed = values && (type === 'integer' || type === 'number' || type === 'text') ? { enum: values } : {};
  return { ...types[type], ...allowed, description: unit ? `${meaning.en} Unit: ${unit.en}.` : meaning.en, descriptionVi: meaning.vi };
}

function rows(table: AnyTable): Json {
  return { type: 'array', description: table.about.en, descriptionVi: table.about.vi, items: rowSchema(table.columns) };
}

function file(name: string, title: string, description: string, origin: string, content: Json): Json {
  const both = {
    type: 'object',
    properties: { vi: { type: 'string' }, en: { type: 'string' } },
    required: ['vi', 'en'],
    additionalProperties: false,
  };
  const head = {
    $schema: { type: 'string', format: 'uri' },
    title: both,
    version: { type: 'string' },
    asOf: { ...types.day, description: 'The day that ratings are measured against.' },
    licence: {
      type: 'object',
      properties: { name: { type: 'string' }, url: { type: 'string', format: 'uri' } },
      required: ['name', 'url'],
    },
    attribution: both,
    about: { type: 'string', format: 'uri', description: 'The page that explains the data.' },
  };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: origin + dataAddress(name),
    title,
    description,
    type: 'object',
    properties: { ...head, ...content },
    required: [...Object.keys(head), ...Object.keys(content)],
    additionalProperties: false,
  };
}
