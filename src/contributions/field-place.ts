import { z } from 'zod';
import { collections } from '../schema/collections.ts';
import { type Meaning, meaningOf } from '../schema/described.ts';

/** The kinds of entries that forms write and correct. */
export type EntryKind = 'products' | 'villages' | 'producers' | 'salesPoints';

/** Where a field of a form lies in an entry: in which of its files, and at which path. `body` is the text of a Markdown file. */
export interface FieldPlace {
  readonly side: 'vi' | 'en';
  readonly path: readonly string[];
  readonly schema?: z.ZodType | undefined;
}

/**
 * Where the field with this id lies. An id is the field's path with `_` between its parts, since GitHub allows no
 * dots: `rating_stars` is `rating.stars`. `en_` before it means its English: in the English file, or under `en`.
 * Nothing for an id that such an entry does not have.
 */
export function fieldPlace(kind: EntryKind, id: string): FieldPlace | undefined {
  const collection = collections[kind];
  const side = id.startsWith('en_') ? 'en' : 'vi';
  const words = (side === 'en' ? id.slice(3) : id).split('_');
  if (collection.layout === 'markdown-pair') {
    if (words.join() === 'body') return { side, path: ['body'] };
    const schema = schemaAt(side === 'en' ? collection.english : collection.schema, words);
    return schema && { side, path: words, schema };
  }
  const path = words.join() === 'body' ? ['text'] : words;
  const schema = schemaAt(collection.schema, path);
  if (!schema) return undefined;
  const inner = schemaAt(schema, [side]);
  if (inner) return { side: 'vi', path: [...path, side], schema: inner };
  return side === 'vi' ? { side, path, schema } : undefined;
}

/** What a field means, as its schema says; for one side of a bilingual field, what the whole of it means. */
export function fieldMeaning(kind: EntryKind, id: string): Meaning | undefined {
  const place = fieldPlace(kind, id);
  if (!place?.schema) return undefined;
  const isSide = place.path.length > 1 && ['vi', 'en'].includes(place.path.at(-1) as string);
  return meaningOf(isSide ? (schemaAt(collections[kind].schema, place.path.slice(0, -1)) as z.ZodType) : place.schema);
}

/** A schema without what makes it optional or reads it more kindly. */
export function bare(schema: z.ZodType): z.ZodType {
  const { innerType, out } = schema.def as { innerType?: z.ZodType; out?: z.ZodType };
  const inner = innerType ?? (schema instanceof z.ZodPipe ? out : undefined);
  return inner ? bare(inner) : schema;
}

function schemaAt(schema: z.ZodType, path: readonly string[]): z.ZodType | undefined {
  let here: z.ZodType | undefined = schema;
  for (const part of path) {
    const object: z.ZodType | undefined = here && bare(here);
    here = object instanceof z.ZodObject && Object.hasOwn(object.shape, part) ? (object.shape[part] as z.ZodType) : undefined;
  }
  return here;
}
