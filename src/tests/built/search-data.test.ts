import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { langs } from '../../i18n/locales.ts';
import { articles } from '../../routes/articles.ts';
import type { HitFile, SearchPointer, SearchRows } from '../../search/search-data.ts';
import { theCatalogue } from './catalogue.ts';
import { dist } from './site.ts';

const folder = path.join(dist, 'search-data');
const read = <T>(...parts: string[]) => JSON.parse(readFileSync(path.join(folder, ...parts), 'utf8')) as T;

describe.each(langs)('the search data in %s', (lang) => {
  const { version } = read<SearchPointer>(lang, 'index.json');
  const rows = read<SearchRows>(lang, version, 'rows.json');
  const hits = Array.from({ length: Math.ceil(rows.count / rows.perFile) }, (_, file) =>
    read<HitFile>(lang, version, 'hits', `${file}.json`),
  ).flat();

  test('holds every entry, article, loop and term, each leading to a page that is there', () => {
    const { products, villages, producers, salesPoints, loops, glossary } = theCatalogue().catalogue;
    const buyersPage = 1;
    expect(rows.count).toBe(
      [products, villages, producers, salesPoints, loops, glossary].flat().length + Object.keys(articles).length + buyersPage,
    );
    expect(hits).toHaveLength(rows.count);
    for (const { address } of hits) {
      expect(address.startsWith(`/${lang}/`)).toBe(true);
      expect(existsSync(path.join(dist, address.replace(/#.*/, ''), 'index.html')), address).toBe(true);
    }
  });

  test('has one version, and nothing that only the build needs', () => {
    expect(readdirSync(path.join(folder, lang)).sort()).toEqual([version, 'index.json'].sort());
    const files = readdirSync(path.join(folder, lang, version));
    expect(files).not.toContain('fragment');
    expect(files.filter((file) => /ui|highlight|worker/.test(file))).toEqual([]);
  });
});

test('what the build handed over is taken away', () => expect(readdirSync(folder).sort()).toEqual([...langs].sort()));
