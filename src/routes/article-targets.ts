import type { Target } from './address.ts';
import { type ArticleSection, articlesIn } from './articles.ts';

/** The index of a section of articles, and each of them. */
export function articleTargets(section: ArticleSection): Extract<Target, { page: 'index' | 'article' }>[] {
  return [{ page: 'index', of: section }, ...articlesIn(section).map((article) => ({ page: 'article' as const, article }))];
}
