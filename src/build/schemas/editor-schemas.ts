import { z } from 'zod';
import { type CollectionName, collections } from '../../schema/collections.ts';
import { redirect } from '../../schema/redirect.ts';
import { settings } from '../../schema/settings.ts';

type Json = Record<string, unknown>;

/** A JSON Schema for editors, and the files of the content that it describes. */
export interface EditorSchema {
  /** `products`, `products.en`, `sales-points`. */
  readonly name: string;
  readonly schema: Json;
  /** Patterns of the files, from the content folder. */
  readonly files: readonly string[];
  /** In front matter of Markdown, or the whole of a JSON file. */
  readonly layout: 'front-matter' | 'json';
}

/** The JSON Schemas of all content files, made from the one definition, with every description in both languages. */
export function editorSchemas(): EditorSchema[] {
  const named = (Object.keys(collections) as CollectionName[]).flatMap((name): EditorSchema[] => {
    const collection = collections[name];
    if (collection.layout === 'json-each') {
      return [{ name: collection.folder, schema: jsonSchema(collection.schema), files: [`${collection.folder}/*.json`], layout: 'json' }];
    }
    if (collection.layout === 'json-list') {
      const base = collection.file.slice(collection.file.lastIndexOf('/') + 1, -'.json'.length);
      const name = collection.file.startsWith('map/') ? `map-${base}` : base;
      return [{ name, schema: jsonSchema(z.array(collection.schema)), files: [collection.file], layout: 'json' }];
    }
    const { folder, byCommune } = collection;
    const files = `${folder}/${byCommune ? '*/' : ''}*`;
    return [
      { name: folder, schema: jsonSchema(collection.schema), files: [`${files}.md`, `!${files}.en.md`], layout: 'front-matter' },
      { name: `${folder}.en`, schema: jsonSchema(collection.english), files: [`${files}.en.md`], layout: 'front-matter' },
    ];
  });
  return [
    ...named,
    { name: 'settings', schema: jsonSchema(settings), files: ['settings.json'], layout: 'json' },
    { name: 'redirects', schema: jsonSchema(z.array(redirect)), files: ['redirects.json'], layout: 'json' },
  ];
}

/** Draft 7 is what editors know. What a rule of ours refuses beyond it, `npm run check` tells. */
function jsonSchema(schema: z.ZodType): Json {
  const made = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-07',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema: here }) => {
      bothLanguages(here);
      if (zodSchema._zod.def.type === 'pipe') Object.assign(here, yearOrDate(zodSchema as unknown as z.ZodPipe));
    },
  });
  return made as Json;
}

/** A date is read from text or, of a bare year, from a number. */
function yearOrDate(schema: z.ZodPipe): Json {
  const { type: _, $schema: __, ...rest } = z.toJSONSchema(schema.def.out as z.ZodType, { target: 'draft-07' });
  return { type: ['string', 'integer'], ...rest };
}

/** Vietnamese first, in one text: editors show one. */
function bothLanguages(here: Json): void {
  const { descriptionVi, description } = here;
  if (typeof descriptionVi !== 'string' || typeof description !== 'string') return;
  here.description = `${descriptionVi}\n\n${description}`;
  delete here.descriptionVi;
}
