import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { contentFolder } from './entries/content-folder.ts';
import { contentLoader } from './entries/content-loader.ts';

/** Loaders only: what an entry may hold is said in src/schema, and read by src/entries. */
export const collections = {
  entries: defineCollection({ loader: contentLoader() }),
  articles: defineCollection({
    loader: glob({ base: `${contentFolder()}/pages`, pattern: '*.mdx', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') }),
    schema: z.strictObject({ title: z.string(), description: z.string().max(160), checked: z.string() }),
  }),
};
