import { type Article, articles, type Target } from './address.ts';

/** The index of the articles, and each of them. */
export function articleTargets(): Extract<Target, { page: 'index' | 'article' }>[] {
  return [
    { page: 'index', of: 'about' },
    ...(Object.keys(articles) as Article[]).map((article) => ({ page: 'article' as const, article })),
  ];
}
