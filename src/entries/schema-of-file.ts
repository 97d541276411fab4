import { z } from 'zod';
import { type CollectionName, collections } from '../schema/collections.ts';
import { redirect } from '../schema/redirect.ts';
import { settings } from '../schema/settings.ts';

/**
 * The schema of a content file by its path from the content folder's parent, `content/products/thanh-oai/non-la.md`;
 * of a file that holds a list, the schema of one item. Undefined for a file that no schema describes.
 */
export function schemaOfFile(file: string): z.ZodType | undefined {
  const inside = file.slice(file.indexOf('/') + 1);
  if (inside === 'settings.json') return settings;
  if (inside === 'redirects.json') return redirect;
  for (const name of Object.keys(collections) as CollectionName[]) {
    const collection = collections[name];
    if (collection.layout === 'json-list') {
      if (inside === collection.file) return collection.schema;
    } else if (inside.startsWith(`${collection.folder}/`)) {
      if (collection.layout === 'json-each') return inside.endsWith('.json') ? collection.schema : undefined;
      if (inside.endsWith('.en.md')) return collection.english;
      return inside.endsWith('.md') ? collection.schema : undefined;
    }
  }
  return undefined;
}

/** The schema of a field inside another schema; undefined where there is no such field. Of a choice, the first that has it. */
export function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  const [part, ...rest] = path;
  if (part === undefined) return schema;
  const here = bare(schema);
  if (here instanceof z.ZodUnion) {
    for (const option of here.options as z.ZodType[]) {
      const found = schemaAt(option, path);
      if (found) return found;
    }
    return undefined;
  }
  if (here instanceof z.ZodArray) return schemaAt(here.element as z.ZodType, rest);
  if (here instanceof z.ZodRecord) return schemaAt(here.valueType as z.ZodType, rest);
  if (!(here instanceof z.ZodObject) || !Object.hasOwn(here.shape, part)) return undefined;
  return schemaAt(here.shape[String(part)] as z.ZodType, rest);
}

/** A schema without what only wraps it: optional, default, preprocessing. */
export function bare(schema: z.ZodType): z.ZodType {
  const def = schema.def as { innerType?: z.ZodType; out?: z.ZodType };
  const inner = def.innerType ?? def.out;
  return inner ? bare(inner) : schema;
}

/** `sources[2].url` as a path: `['sources', 2, 'url']`. */
export function pathOf(field: string): PropertyKey[] {
  return [...field.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, name]) => (index === undefined ? (name as string) : Number(index)));
}
