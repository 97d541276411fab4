import type { ArticleLeaf } from 'schema-dts';
import { locales } from '../../i18n/locales.ts';
import { publisherOf } from './publisher.ts';
import type { Telling } from './telling.ts';

/** One of the site's own articles. */
export function articleOf(article: { title: string; description: string }, page: string, telling: Telling): ArticleLeaf {
  return {
    '@type': 'Article',
    '@id': `${page}#article`,
    headline: article.title,
    description: article.description,
    inLanguage: locales[telling.lang].htmlLang,
    author: publisherOf(telling),
    license: 'https://creativecommons.org/licenses/by/4.0/',
    mainEntityOfPage: { '@id': page },
  };
}
