import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { theCatalogue } from './catalogue.ts';
import { builtPage, builtPages, dist, langOf } from './site.ts';

const { settings } = theCatalogue();
const origin = process.env.SITE_URL ?? settings.siteUrl;
const own = (url: string | undefined) => url?.replace(origin, '') ?? '';
const xmlOf = (file: string) => parse(readFileSync(path.join(dist, file), 'utf8'));
const files = readdirSync(dist).filter((file) => /^sitemap-(?:en|vi)-.*\.xml$/.test(file));
const urls = files.flatMap((file) =>
  xmlOf(file)
    .querySelectorAll('url')
    .map((url) => ({
      file,
      address: own(url.querySelector('loc')?.text),
      changed: url.querySelector('lastmod')?.text,
      alternates: url.querySelectorAll('xhtml\\:link').map((link) => `${link.getAttribute('hreflang')} ${link.getAttribute('href')}`),
    })),
);
const indexable = builtPages().filter(
  ({ root, address }) =>
    !root.querySelector('meta[name=robots]')?.getAttribute('content')?.includes('noindex') &&
    own(root.querySelector('link[rel=canonical]')?.getAttribute('href')) === address,
);

describe('the sitemaps', () => {
  it('name every page that may be indexed exactly once, and nothing else', () => {
    expect(urls.length).toBeGreaterThan(1000);
    expect(urls.map(({ address }) => address).sort()).toEqual(indexable.map(({ address }) => address).sort());
  });

  it('name the alternates that the head of the page names', () => {
    const wrong = urls.filter(({ address, alternates }) => {
      const links = builtPage(address).root.querySelectorAll('link[rel=alternate][hreflang]');
      const inHead = links.map((link) => `${link.getAttribute('hreflang')} ${link.getAttribute('href')}`);
      return alternates.toSorted().join() !== inHead.toSorted().join();
    });
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  it('hold pages of one language and one kind each', () => {
    const strays = urls.filter(({ file, address }) => address !== '/' && !file.startsWith(`sitemap-${langOf(address)}-`));
    expect(strays).toEqual([]);
    expect(urls.filter(({ file, address }) => file === 'sitemap-vi-villages.xml' && !address.startsWith('/vi/lang-nghe/'))).toEqual([]);
  });

  it('date pages by a day that is not in the future, or not at all; an entry has no other date in the other language', () => {
    const latest = new Date(Date.now() + 86_400_000).toISOString();
    for (const { changed } of urls) {
      if (changed === undefined) continue;
      expect(changed).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/);
      expect(changed <= latest).toBe(true);
    }
    expect(urls.some(({ changed }) => changed !== undefined)).toBe(true);
  });

  it('are all named by the index, and that by robots.txt', () => {
    const named = xmlOf('sitemap-index.xml')
      .querySelectorAll('sitemap loc')
      .map((loc) => own(loc.text).slice(1));
    expect(named.sort()).toEqual(files.sort());
    expect(readFileSync(path.join(dist, 'robots.txt'), 'utf8')).toContain(`Sitemap: ${origin}/sitemap-index.xml`);
    expect(existsSync(path.join(dist, 'sitemap-index.xml'))).toBe(true);
  });
});
