import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { langs } from '../../i18n/locales.ts';
import { descriptionLimit, titleLimit } from '../../seo/fit.ts';
import { theCatalogue } from './catalogue.ts';
import { type BuiltPage, builtPage, builtPages, dist, isGuide, langOf } from './site.ts';

const { settings } = theCatalogue();
const origin = process.env.SITE_URL ?? settings.siteUrl;
const pages = builtPages().filter(({ address }) => !isGuide(address));
const indexed = pages.filter(({ root }) => !root.querySelector('meta[name=robots]'));
const title = ({ root }: BuiltPage) => root.querySelector('title')?.text ?? '';
const meta = ({ root }: BuiltPage, name: string) =>
  root.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content') ?? '';

/** Values that several pages share, each with their addresses. */
function shared(of: readonly BuiltPage[], value: (page: BuiltPage) => string): string[] {
  const seen = new Map<string, string[]>();
  for (const page of of) seen.set(value(page).toLowerCase(), [...(seen.get(value(page).toLowerCase()) ?? []), page.address]);
  return [...seen].filter(([, addresses]) => addresses.length > 1).map(([text, addresses]) => `${text}: ${addresses.join(' ')}`);
}

describe('what search engines are shown of a page', () => {
  it.each(langs)('is told apart in %s: no two pages share their title or their description', (lang) => {
    const own = indexed.filter(({ address }) => langOf(address) === lang);
    expect(own.length).toBeGreaterThan(500);
    expect(shared(own, title)).toEqual([]);
    expect(shared(own, (page) => meta(page, 'description'))).toEqual([]);
  });

  it('has room for its title and its description', () => {
    const unfit = pages.flatMap((page) => [
      ...(title(page).length > titleLimit ? [`${page.address} (${title(page).length}): ${title(page)}`] : []),
      ...(meta(page, 'description').length > descriptionLimit || meta(page, 'description').length < 50
        ? [`${page.address} (${meta(page, 'description').length}): ${meta(page, 'description')}`]
        : []),
    ]);
    expect(unfit).toEqual([]);
  });

  it('begins with the name that the page has', () => {
    const wrong = indexed.filter((page) =>
      /^\/(?:en\/(?:products|villages|producers)|vi\/(?:san-pham|chu-the))\/[^/]+\/$/.test(page.address),
    );
    expect(wrong.length).toBeGreaterThan(500);
    const others = wrong.filter((page) => {
      const name = page.root.querySelector('h1')?.text.trim() ?? '';
      return !title(page).startsWith(name.slice(0, 50));
    });
    expect(others.map((page) => `${page.address}: ${title(page)}`)).toEqual([]);
  });

  it('carries the number of the page in title and description where a listing has several', () => {
    const numbered = pages.filter(({ address }) => /\/(?:page|trang)\/\d+\/$/.test(address));
    expect(numbered.length).toBeGreaterThan(20);
    const wrong = numbered.filter((page) => {
      const number = new RegExp(`\\b(?:page|trang) ${/(\d+)\/$/.exec(page.address)?.[1]}\\b`, 'i');
      return !number.test(title(page)) || !number.test(meta(page, 'description'));
    });
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  it('names stars only while they stand', () => {
    const stars = /\d (?:OCOP stars|sao OCOP)/;
    const starred = pages.filter((page) => /\/(?:products|san-pham)\//.test(page.address) && stars.test(title(page)));
    expect(starred.length).toBeGreaterThan(0);
    const wrong = starred.filter(
      ({ root }) => !['stands', 'expires-soon'].includes(root.querySelector('.panel')?.getAttribute('data-standing') ?? ''),
    );
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });
});

describe('a shared link', () => {
  it('has all that its card needs, about the page itself', () => {
    const wrong = indexed.filter((page) => {
      const canonical = page.root.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
      return (
        meta(page, 'og:url') !== canonical ||
        !canonical.startsWith(`${origin}/`) ||
        meta(page, 'og:description') !== meta(page, 'description') ||
        !title(page).startsWith(meta(page, 'og:title').replace(/…$/, '')) ||
        !['website', 'article'].includes(meta(page, 'og:type')) ||
        !meta(page, 'og:site_name') ||
        !/^(?:en_GB|vi_VN)$/.test(meta(page, 'og:locale')) ||
        !meta(page, 'twitter:card')
      );
    });
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  it('has a picture of the size that services show, which is there', async () => {
    const pictures = new Map(indexed.map((page) => [meta(page, 'og:image'), page]));
    expect(pictures.size).toBeGreaterThan(20);
    for (const [address, page] of pictures) {
      expect(address.startsWith(`${origin}/`), page.address).toBe(true);
      const { width, height, format } = await sharp(path.join(dist, new URL(address).pathname)).metadata();
      expect([width, height].map(String), address).toEqual([meta(page, 'og:image:width'), meta(page, 'og:image:height')]);
      expect(['png', 'jpeg']).toContain(format);
    }
    expect(indexed.filter((page) => !meta(page, 'og:image:alt')).map(({ address }) => address)).toEqual([]);
  });
});

describe('the pages that are not for search engines', () => {
  it('say so, and name no other address as their own', () => {
    // The page that a label opens leads to one of the product's own, and says so: labels.test.ts.
    const unlisted = pages.filter((page) => !indexed.includes(page) && !page.address.startsWith('/p/'));
    expect(unlisted.map(({ address }) => address)).toContain('/404.html');
    const wrong = unlisted.filter(
      (page) => meta(page, 'robots') !== 'noindex' || page.root.querySelector('link[rel=canonical], link[hreflang]'),
    );
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });
});

describe('the way in and the home pages', () => {
  it('name the same three: English, Vietnamese, and the way in for all others', () => {
    for (const address of ['/', '/en/', '/vi/']) {
      const links = builtPage(address).root.querySelectorAll('link[rel=alternate][hreflang]');
      expect(links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')])).toEqual([
        ['en', `${origin}/en/`],
        ['vi', `${origin}/vi/`],
        ['x-default', `${origin}/`],
      ]);
    }
  });
});
