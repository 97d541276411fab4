import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serve } from '../../build/serve.ts';
import { hasEntries } from '../../catalogue/counts.ts';
import { langs } from '../../i18n/locales.ts';
import { addressOf } from '../../routes/address.ts';
import { foldedWords } from '../../search/fold.ts';
import { type NameFiles, nameFiles } from '../../search/name-files.client.ts';
import type { QuickEntry, QuickFile, QuickStart } from '../../search/quick-file.ts';
import { theCatalogue } from './catalogue.ts';
import { builtPages, dist, isGuide, langOf } from './site.ts';

const { catalogue } = theCatalogue();
const entries = [...catalogue.products, ...catalogue.villages, ...catalogue.producers, ...catalogue.salesPoints];

describe.each(langs)('quick find in %s', (lang) => {
  const folder = addressOf({ page: 'search' }, lang);
  let served: Served;
  let names: NameFiles;
  let start: QuickStart;

  beforeAll(async () => {
    served = await serve(dist, 0);
    names = nameFiles(new URL(`${folder}names`, served.address).href);
    start = await names.start();
  });
  afterAll(() => served.close());

  const pageOf = ([kind, , tail]: QuickEntry) => `${start.kinds[kind]?.[1]}${tail}/`;
  const found = async (query: string) => (await names.find(query, () => true)).map(pageOf);

  it('finds every entry by its name in either language, typed without marks', async () => {
    const spelt = entries.flatMap((entry) =>
      [...new Set([entry.name.vi, entry.name.en ?? entry.name.vi])].map((name) => ({ entry, typed: foldedWords(name).join(' ') })),
    );
    const alike = Map.groupBy(spelt, ({ typed }) => typed);
    const missed: string[] = [];
    for (const { entry, typed } of spelt) {
      const page = addressOf({ page: 'entry', entry }, lang);
      // Where more things have the very same name than are shown, it is for the search to tell them apart.
      if ((alike.get(typed)?.length ?? 0) < 8 && !(await found(typed)).includes(page)) missed.push(`${typed}: ${page}`);
    }
    expect(missed).toEqual([]);
  });

  it('finds crafts, groups and places, first of what has their name', async () => {
    const { crafts, groups, communes, districts } = catalogue;
    for (const craft of crafts.filter((each) => each.products.length + each.villages.length > 0))
      expect((await found(craft.name[lang]))[0]).toBe(addressOf({ page: 'craft', craft }, lang));
    for (const group of groups) expect(await found(group.name[lang])).toContain(addressOf({ page: 'group', group }, lang));
    for (const commune of communes.filter(({ entries }) => hasEntries(entries)))
      expect(await found(commune.label[lang])).toContain(addressOf({ page: 'commune', commune }, lang));
    for (const district of districts.filter(({ entries }) => hasEntries(entries)))
      expect(await found(district.label[lang])).toContain(addressOf({ page: 'district', district }, lang));
  });

  it('finds products by the number of a decision and everything by its id', async () => {
    const decided = catalogue.products.filter(({ rating }) => rating.decision);
    expect(decided.length).toBeGreaterThan(0);
    for (const { rating } of decided) {
      const pages = await found(rating.decision as string);
      expect(pages.length).toBeGreaterThan(0);
      const own = decided
        .filter((each) => each.rating.decision === rating.decision)
        .map((entry) => addressOf({ page: 'entry', entry }, lang));
      for (const page of pages) expect(own).toContain(page);
    }
    for (const entry of entries.slice(0, 200)) expect(await found(entry.id), entry.id).toContain(addressOf({ page: 'entry', entry }, lang));
  });

  it('leads to pages that are there, in files of at most 4 KB', () => {
    const files = readdirSync(path.join(dist, folder)).filter((file) => file.startsWith('names-'));
    expect(files.length).toBeGreaterThan(100);
    const broken = new Set<string>();
    for (const file of files) {
      const text = readFileSync(path.join(dist, folder, file), 'utf8');
      expect(brotliCompressSync(text).length, file).toBeLessThan(4096);
      for (const entry of (JSON.parse(text) as QuickFile).entries)
        if (!existsSync(path.join(dist, pageOf(entry), 'index.html'))) broken.add(pageOf(entry));
    }
    expect([...broken]).toEqual([]);
  });

  it('is told to browsers in a description that leads to the search page', () => {
    const description = readFileSync(path.join(dist, `opensearch-${lang}.xml`), 'utf8');
    const template = /<Url type="text\/html" [^>]*template="([^"]+)"/.exec(description)?.[1] ?? '';
    expect(new URL(template).pathname).toBe(folder);
    expect(template.endsWith('?q={searchTerms}')).toBe(true);
    expect((/<ShortName>(.*)<\/ShortName>/.exec(description)?.[1] ?? '').length).toBeLessThanOrEqual(16);
  });
});

it('every page has one box that leads to the search of its language, and names its description', () => {
  const wrong = builtPages().filter(({ address, root }) => {
    const lang = langOf(address);
    if (!lang || isGuide(address)) return false;
    const forms = root.querySelectorAll('search form').map((form) => form.getAttribute('action'));
    const description = root.querySelector('link[rel=search]')?.getAttribute('href');
    return forms.join() !== addressOf({ page: 'search' }, lang) || description !== `/opensearch-${lang}.xml`;
  });
  expect(wrong.map(({ address }) => address)).toEqual([]);
});
