import { getEntry, render } from 'astro:content';
import { plainText } from '../entries/body.ts';
import type { Lang } from '../i18n/locales.ts';

/**
 * An article of content/pages in one language: its title, description, when it was last checked, and its text, also without markup.
 * @throws where the file is missing: an article without one of its languages must not be published.
 */
export async function article(name: 'ocop' | 'directory', lang: Lang) {
  const entry = await getEntry('articles', `${name}.${lang}`);
  if (!entry) throw new Error(`content/pages/${name}.${lang}.mdx is missing.`);
  const { Content } = await render(entry);
  return { ...entry.data, Content, plain: plainText(entry.body ?? '') };
}
