import { describe, expect, it } from 'vitest';
import { languagesOf } from '../../catalogue/translated.ts';
import { langs } from '../../i18n/locales.ts';
import { addressOf } from '../../routes/address.ts';
import { theCatalogue } from './catalogue.ts';
import { builtPage, builtPages, isGuide, langOf, mainText } from './site.ts';

const { catalogue } = theCatalogue();
const entries = [...catalogue.products, ...catalogue.villages, ...catalogue.producers, ...catalogue.salesPoints];
const pages = builtPages();
const listingLimit = 48;

describe('the pages of the site', () => {
  it('are there for every entry in both languages', () => {
    const addresses = new Set(pages.map(({ address }) => address));
    const missing = entries
      .flatMap((entry) => langs.map((lang) => addressOf({ page: 'entry', entry }, lang)))
      .filter((a) => !addresses.has(a));
    expect(missing).toEqual([]);
  });

  it('are as many in English as in Vietnamese', () => {
    const count = (lang: string) => pages.filter(({ address }) => langOf(address) === lang).length;
    expect(count('en')).toBe(count('vi'));
  });

  it('have one h1, a main, a title and a description each', () => {
    const wrong = pages.filter(
      ({ address, root }) =>
        // The guide shows a page's title as one of its parts, once in each language.
        (root.querySelectorAll('h1').length !== 1 && !isGuide(address)) ||
        root.querySelectorAll('main').length !== 1 ||
        !root.querySelector('title')?.text.trim() ||
        !root.querySelector('meta[name=description]')?.getAttribute('content'),
    );
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  it('show the name, the text and every source of their entry', () => {
    const wrong = entries.flatMap((entry) =>
      langs.flatMap((lang) => {
        const page = builtPage(addressOf({ page: 'entry', entry }, lang));
        const text = mainText(page);
        const spoken = languagesOf(entry).includes(lang) ? lang : 'vi';
        const links = new Set(page.root.querySelectorAll('.sources a').map((a) => a.getAttribute('href')));
        const problems = [
          text.includes((entry.name[spoken] ?? '').replace(/\s+/g, ' ')) ? [] : ['name'],
          entry.sources.every(({ url }) => links.has(url)) ? [] : ['source'],
          page.root.querySelector('.prose')?.text.replace(/\s+/g, ' ').trim().length ? [] : ['text'],
        ].flat();
        return problems.map((problem) => `${page.address}: ${problem}`);
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('list at most 48 entries, and all pages of a listing together list every one of them', () => {
    for (const lang of langs) {
      // Sales points stand in one list beside their map: map.test.ts.
      for (const of of ['products', 'villages', 'producers'] as const) {
        const first = addressOf({ page: 'listing', of }, lang);
        const own = pages.filter(
          ({ address }) => address === first || address.startsWith(`${first}page/`) || address.startsWith(`${first}trang/`),
        );
        const listed = own.flatMap(({ root }) => {
          const grid = root.querySelector('ul.grid');
          expect(grid?.querySelectorAll('h3 a').length).toBeLessThanOrEqual(listingLimit);
          return root.querySelectorAll('main h3 a').map((a) => a.getAttribute('href'));
        });
        expect(listed.sort()).toEqual(catalogue[of].map((entry) => addressOf({ page: 'entry', entry }, lang)).sort());
      }
    }
  });

  it('carry no script that a reader could miss, and ask no other host for anything', () => {
    const wrong = pages.filter(({ root }) =>
      root
        .querySelectorAll('script[src], link[rel=stylesheet], link[rel=preload], img, iframe, source, video')
        .some((element) => /^(?:https?:)?\/\//.test(element.getAttribute('src') ?? element.getAttribute('href') ?? '')),
    );
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  it('set no space before a comma, a colon or a closing bracket', () => {
    const wrong = pages.flatMap((page) => {
      const found = /.{0,20} [,;:.)](?!\d|\S).{0,10}/.exec(mainText(page));
      return found ? [`${page.address}: ${found[0]}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  it('never glue two words together across a tag, and never leave an unfilled value', () => {
    const wrong = pages.filter(({ root }) => /\bundefined\b|\[object Object\]|\bNaN\b/.test(root.querySelector('body')?.text ?? ''));
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });
});
