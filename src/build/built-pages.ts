import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { type Lang, langs } from '../i18n/locales.ts';

/** The pages of a built site: those of each language, and those that belong to none. */
export type PageCounts = Readonly<Record<Lang | 'other', number>>;

/** Pages without which a site is not whole. */
const required = ['index.html', '404.html', ...langs.map((lang) => `${lang}/index.html`)];

/** Those of the {@link required} pages that are not there. */
export function missingPages(folder: string): string[] {
  return required.filter((page) => !existsSync(path.join(folder, page)));
}

export function countPages(folder: string): PageCounts {
  const counts = { other: 0, ...Object.fromEntries(langs.map((lang) => [lang, 0])) } as Record<Lang | 'other', number>;
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.html')) continue;
    const first = file.split(path.sep)[0] as Lang;
    counts[langs.includes(first) ? first : 'other'] += 1;
  }
  return counts;
}

export function totalPages(counts: PageCounts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
