import { type CollectionEntry, getEntry } from 'astro:content';
import type { Lang } from '../i18n/locales.ts';

/** An article of content/pages in one language. */
export async function article(name: 'ocop' | 'directory', lang: Lang): Promise<CollectionEntry<'articles'>> {
  const entry = await getEntry('articles', `${name}.${lang}`);
  if (!entry) throw new Error(`content/pages/${name}.${lang}.mdx is missing.`);
  return entry;
}
