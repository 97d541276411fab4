import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { certified, exportedTo, exportMarkets } from '../../catalogue/listing.ts';
import { indexed } from '../../facets/build-index.ts';
import type { FacetIndex } from '../../facets/facet-index.ts';
import { facetsOf, heldBy } from '../../facets/facet-values.ts';
import type { CardFile } from '../../facets/filter-place.ts';
import { type Lang, langs } from '../../i18n/locales.ts';
import { addressOf, type Target } from '../../routes/address.ts';
import { theCatalogue } from './catalogue.ts';
import { builtPage, builtPages, dist } from './site.ts';

const { catalogue } = theCatalogue();
const productsAt = (lang: Lang) => addressOf({ page: 'listing', of: 'products' }, lang);
const read = (address: string) => readFileSync(path.join(dist, address), 'utf8');

/** The products that all pages of a listing, or the page of a village, link to by cards. */
function productsOn(target: Target, lang: Lang): Set<string> {
  const first = addressOf(target, lang);
  const known = new Set(catalogue.products.map((entry) => addressOf({ page: 'entry', entry }, lang)));
  const own = builtPages().filter(({ address }) => address === first || address.startsWith(`${first}${lang === 'en' ? 'page' : 'trang'}/`));
  return new Set(
    own.flatMap(({ root }) => root.querySelectorAll('main h3 a').map((a) => a.getAttribute('href') ?? '')).filter((a) => known.has(a)),
  );
}

describe.each(langs)('the panel of the products in %s', (lang) => {
  const { root } = builtPage(productsAt(lang));

  it('has every value that a product has, with how many have it, and a page that lists just those', () => {
    for (const { id, values } of facetsOf(catalogue, lang)) {
      const links = root.querySelectorAll(`[data-facet="${id}"] [data-value]`);
      expect(links.map((a) => a.getAttribute('data-value'))).toEqual(values.map((value) => value.id));
      for (const [at, { id: value, target }] of values.entries()) {
        const held = catalogue.products.filter((product) => heldBy(product)[id].includes(value));
        expect(Number(links[at]?.querySelector('small')?.text.replace(/\D/g, ''))).toBe(held.length);
        expect(links[at]?.getAttribute('href')).toBe(addressOf(target, lang));
        expect(productsOn(target, lang)).toEqual(new Set(held.map((entry) => addressOf({ page: 'entry', entry }, lang))));
      }
    }
  });

  it('is on every page of more than eight entries that lists products by a value, without that page’s own facet', () => {
    const lists = facetsOf(catalogue, lang).filter(({ id }) => id !== 'village');
    for (const { id, values } of lists) {
      for (const { target } of values) {
        const page = builtPage(addressOf(target, lang));
        const long = page.root.querySelectorAll('main article.card').length > 8;
        expect(page.root.querySelector('#facets') !== null, page.address).toBe(long);
        expect(page.root.querySelector(`#facets [data-facet="${id}"]`), page.address).toBeNull();
      }
    }
  });
});

describe('export markets and certificates', () => {
  it('have an index and a page for each, in both languages', () => {
    for (const lang of langs) {
      const markets = builtPage(addressOf({ page: 'index', of: 'exports' }, lang)).root.querySelectorAll('.index a');
      expect(markets.length).toBe(exportMarkets(catalogue).length);
      for (const market of exportMarkets(catalogue)) {
        const page = builtPage(addressOf({ page: 'market', market }, lang));
        const { villages, products } = exportedTo(catalogue, market);
        const expected = [...villages, ...products].map((entry) => addressOf({ page: 'entry', entry }, lang));
        expect(
          page.root
            .querySelectorAll('main h3 a')
            .map((a) => a.getAttribute('href'))
            .sort(),
        ).toEqual(expected.slice(0, 48).sort());
      }
      for (const certificate of catalogue.certificates.filter((each) => certified(catalogue, each).length > 0)) {
        expect(builtPage(addressOf({ page: 'certificate', certificate }, lang)).root.querySelector('h1')?.text).toBe(
          certificate.name[lang],
        );
      }
    }
  });
});

describe.each(langs)('the data of the filter in %s', (lang) => {
  const index = JSON.parse(read(`${productsAt(lang)}facets.json`)) as FacetIndex;
  const { products } = indexed(catalogue, lang);
  const files = readdirSync(path.join(dist, productsAt(lang), 'cards')).sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));

  it('hold every product once, in the order of the index, as the card that listings show', () => {
    const cards = files.flatMap((file) => {
      const { version, cards } = JSON.parse(read(`${productsAt(lang)}cards/${file}`)) as CardFile;
      expect(version).toBe(index.version);
      return cards;
    });
    expect(cards.map((card) => /<h3[^>]*><a href="([^"]+)"/.exec(card)?.[1])).toEqual(
      products.map((entry) => addressOf({ page: 'entry', entry }, lang)),
    );
    const spaced = (html: string) => parse(html).toString().replace(/\s+/g, ' ').replace(/> </g, '><').trim();
    const [shown] = builtPage(productsAt(lang)).root.querySelectorAll('main article');
    const href = shown?.querySelector('h3 a')?.getAttribute('href');
    const card = cards[products.findIndex((entry) => addressOf({ page: 'entry', entry }, lang) === href)] ?? '';
    expect(spaced(card)).toBe(spaced(shown?.toString() ?? ''));
  });

  it('are the same as the page names, and are small', () => {
    const place = JSON.parse(
      builtPage(productsAt(lang)).root.querySelector('[data-filter-place]')?.getAttribute('data-filter-place') ?? '',
    );
    expect(place.version).toBe(index.version);
    const packed = (address: string) => brotliCompressSync(read(address)).length;
    expect(packed(`${productsAt(lang)}facets.json`)).toBeLessThan(30 * catalogue.products.length);
    expect(packed(new URL(scriptOf(lang), 'http://site/').pathname)).toBeLessThan(6 * 1024);
  });
});

it('the script comes on pages that list products, and on no other', () => {
  const script = scriptOf('en');
  const wrong = builtPages().filter(({ html }) => html.includes(script) !== html.includes('data-filter-place='));
  expect(wrong.map(({ address }) => address)).toEqual([]);
});

/** The address of the filter's script: the module that the products' page names and the villages' does not. */
function scriptOf(lang: Lang): string {
  const scripts = (of: 'products' | 'villages') =>
    builtPage(addressOf({ page: 'listing', of }, lang))
      .root.querySelectorAll('script[type=module][src]')
      .map((script) => script.getAttribute('src') ?? '');
  const others = new Set(scripts('villages'));
  return scripts('products').find((src) => !others.has(src)) ?? '';
}
