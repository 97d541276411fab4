import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { languagesOf } from '../../catalogue/translated.ts';
import { langs } from '../../i18n/locales.ts';
import { addressOf } from '../../routes/address.ts';
import { labelAddress } from '../../routes/label-address.ts';
import { theCatalogue } from './catalogue.ts';
import { type BuiltPage, builtPage, builtPages, dist, isGuide, langOf } from './site.ts';

const { catalogue, settings } = theCatalogue();
const pages = builtPages();
const origin = process.env.SITE_URL ?? settings.siteUrl;
const own = (url: string | undefined) => url?.replace(origin, '');
const alternates = (page: BuiltPage) =>
  new Map(
    page.root
      .querySelectorAll('link[rel=alternate][hreflang]')
      .map((link) => [link.getAttribute('hreflang'), own(link.getAttribute('href'))]),
  );

describe('the languages of a page', () => {
  it('are said in html lang', () => {
    const wrong = pages.filter(({ address, root }) => root.querySelector('html')?.getAttribute('lang') !== (langOf(address) ?? 'en'));
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  it('name each other: an alternate leads to a page that names this one back', () => {
    const wrong = pages.flatMap((page) => {
      const lang = langOf(page.address);
      return [...alternates(page)].flatMap(([code, address]) => {
        if (lang === undefined || code === 'x-default') return [];
        const back = alternates(builtPage(address as string)).get(lang);
        return back === page.address ? [] : [`${page.address} → ${address} → ${back}`];
      });
    });
    expect(wrong).toEqual([]);
  });

  it('agree on the page for readers of any other language', () => {
    const wrong = pages.flatMap((page) => {
      const otherwise = alternates(page).get('x-default');
      const sides = [...alternates(page)].map(([, address]) => alternates(builtPage(address as string)).get('x-default'));
      return sides.every((side) => side === otherwise) ? [] : [`${page.address}: ${sides.join(' ')}`];
    });
    expect(wrong).toEqual([]);
  });

  it('are named by whole addresses of this site', () => {
    const wrong = pages.filter(({ root }) =>
      root.querySelectorAll('link[rel=canonical], link[hreflang]').some((link) => !link.getAttribute('href')?.startsWith(`${origin}/`)),
    );
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  it('are both offered on every page that is translated, with itself as canonical', () => {
    const wrong = pages.filter((page) => {
      if (langOf(page.address) === undefined || page.root.querySelector('meta[name=robots]')) return false;
      return (
        own(page.root.querySelector('link[rel=canonical]')?.getAttribute('href')) !== page.address ||
        !alternates(page).has('en') ||
        !alternates(page).has('vi')
      );
    });
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  it('are switched on the same page, never by sending the reader home', () => {
    const wrong = pages.filter((page) => {
      const lang = langOf(page.address);
      if (!lang) return false;
      const link = page.root.querySelector('a.switch')?.getAttribute('href');
      const other = alternates(page).get(lang === 'en' ? 'vi' : 'en');
      return other !== undefined && link !== other;
    });
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  it('keep an untranslated page out of search engines in that language', () => {
    const untranslated = [...catalogue.products, ...catalogue.villages, ...catalogue.producers, ...catalogue.salesPoints].filter(
      (e) => !languagesOf(e).includes('en'),
    );
    for (const entry of untranslated) {
      const page = builtPage(addressOf({ page: 'entry', entry }, 'en'));
      expect(page.root.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
      expect(alternates(page).size).toBe(0);
    }
    const noindex = pages.filter(({ root }) => root.querySelector('meta[name=robots]')).map(({ address }) => address);
    const guide = pages.map(({ address }) => address).filter(isGuide);
    expect(noindex.sort()).toEqual(
      [
        '/404.html',
        '/data/',
        ...guide,
        ...catalogue.products.map(({ id }) => labelAddress(id)),
        ...(['search', 'shortlist', 'compare', 'inquiry'] as const).flatMap((page) => langs.map((lang) => addressOf({ page }, lang))),
        ...catalogue.producers.flatMap((producer) => langs.map((lang) => addressOf({ page: 'labels', producer }, lang))),
        ...untranslated.map((entry) => addressOf({ page: 'entry', entry }, 'en')),
      ].sort(),
    );
  });

  it('leave the style guide out of search engines, of site maps and of every other page', () => {
    const guide = pages.filter(({ address }) => isGuide(address));
    expect(guide.length).toBeGreaterThan(5);
    expect(guide.filter(({ root }) => root.querySelector('meta[name=robots]')?.getAttribute('content') !== 'noindex')).toEqual([]);
    const leading = pages.filter(({ address, html }) => !isGuide(address) && html.includes('href="/styleguide/'));
    expect(leading.map(({ address }) => address)).toEqual([]);
    const maps = readdirSync(dist).filter((file) => /^sitemap.*\.xml$/.test(file));
    expect(maps.filter((file) => readFileSync(path.join(dist, file), 'utf8').includes('/styleguide/'))).toEqual([]);
  });

  it('offer both languages at the root and redirect nobody', () => {
    const { root } = builtPage('/');
    expect(root.querySelectorAll('main a').map((a) => a.getAttribute('href'))).toEqual(['/en/', '/vi/']);
    expect(root.querySelector('meta[http-equiv=refresh]')).toBeNull();
  });
});
