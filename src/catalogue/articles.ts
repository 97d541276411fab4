import { getEntry, render } from 'astro:content';
import { plainText } from '../entries/body.ts';
import type { Lang } from '../i18n/locales.ts';
import type { WrittenArticle } from '../routes/articles.ts';

/**
 * An article of content/pages in one language: its title, description, when it was last checked, its text, also without
 * markup, and the headings of the text.
 * @throws where the file is missing: an article without one of its languages must not be published.
 */
export async function article(name: WrittenArticle, lang: Lang) {
  const entry = await entryOf(name, lang);
  const { Content, headings } = await render(entry);
  return { ...entry.data, Content, headings, plain: plainText(entry.body ?? '') };
}

/** What an article is called, says of itself, and when it was last checked. */
export async function articleTexts(name: WrittenArticle, lang: Lang) {
  return (await entryOf(name, lang)).data;
}

async function entryOf(name: WrittenArticle, lang: Lang) {
  const entry = await getEntry('articles', `${name}.${lang}`);
  if (!entry) throw new Error(`content/pages/${name}.${lang}.mdx is missing.`);
  return entry;
}
