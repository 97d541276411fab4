import type { z } from 'zod';

/** What a field means, in one sentence for the person who fills it in, in both languages of the editors. */
export interface Meaning {
  vi: string;
  en: string;
}

/**
 * Gives a schema its description. The English sentence is the JSON Schema `description`; the Vietnamese one
 * stands beside it as `descriptionVi`, so that messages, forms and templates can speak the editor's language.
 */
export function described<T extends z.ZodType>(schema: T, meaning: Meaning): T {
  return schema.meta({ description: meaning.en, descriptionVi: meaning.vi });
}

/** The description that {@link described} gave a schema, or nothing. Looks through optional, default and pipes. */
export function meaningOf(schema: z.ZodType): Meaning | undefined {
  const meta = schema.meta() as { description?: string; descriptionVi?: string } | undefined;
  if (meta?.description && meta.descriptionVi) return { en: meta.description, vi: meta.descriptionVi };
  const inner = (schema.def as { innerType?: z.ZodType; in?: z.ZodType }).innerType;
  return inner ? meaningOf(inner) : undefined;
}
