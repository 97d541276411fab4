import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Product } from '../../catalogue/model.ts';
import { pick } from '../../catalogue/pick.ts';
import { langs } from '../../i18n/locales.ts';
import { addressOf } from '../../routes/address.ts';
import { entryDataAddress } from '../../routes/data-address.ts';
import { theCatalogue } from './catalogue.ts';
import { builtPage, builtPages, dist, isGuide } from './site.ts';

/**
 * A product that its sources name only as appraised, scored by a district, a potential five-star, or with no star at
 * all, is nowhere shown as rated: no star drawn, no number of stars in words, figures or data.
 */

const { catalogue } = theCatalogue();
const rated = (product: Product) => product.rating.standing !== 'no-star';
const without = catalogue.products.filter((product) => !rated(product));
const addresses = new Map(
  without.flatMap((product) => langs.map((lang) => [addressOf({ page: 'entry', entry: product }, lang), product] as const)),
);
const ids = new Set(without.map(({ id }) => id));

/** A number of stars in words of either language. What is no star may be named: "potential five-star". */
const starWords = /\b[1-5] (?:OCOP )?(?:stars?|sao)\b/i;
const notAStar = /potential five-star|tiềm năng 5 sao/gi;
const claims = (text: string) => starWords.test(text.replace(notAStar, ''));

const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((file) => file.split(path.sep).join('/'));
const read = (file: string) => readFileSync(path.join(dist, file), 'utf8');
const wrongIn = (pattern: RegExp, wrong: (file: string) => string[]) => {
  const found = files.filter((file) => pattern.test(file));
  expect(found.length, `files like ${pattern}`).toBeGreaterThan(0);
  return found.flatMap(wrong);
};

/** Cards of products without a star that draw one or claim one. Read as text: there are tens of thousands. */
function wrongCards(html: string): string[] {
  return (html.match(/<article class="card[\s\S]*?<\/article>/g) ?? []).flatMap((card) => {
    const href = /<h3[^>]*><a href="([^"]*)"/.exec(card)?.[1] ?? '';
    if (!addresses.has(href)) return [];
    const rating = /<div class="rating"[\s\S]*/.exec(card)?.[0] ?? '';
    return rating === '' || /class="[^"]*\bstars\b|class="standing"/.test(card) || claims(rating.replace(/<[^>]*>/g, ' ')) ? [href] : [];
  });
}

describe('a product whose sources give it no star', () => {
  it('is there in each of its kinds, so that what follows is not about nothing', () => {
    const kinds = new Set(without.map(({ rating }) => rating.status));
    expect([...kinds].sort()).toEqual(expect.arrayContaining(['appraised', 'scored-by-district', 'star-not-found']));
    expect(without.some(({ rating }) => rating.potentialFiveStar)).toBe(true);
  });

  it('has a page that draws none, and claims none in its head, panel or structured data', () => {
    const wrong = [...addresses.keys()].filter((address) => {
      const { root } = builtPage(address);
      const head = [...root.querySelectorAll('title, meta[content]')].map((tag) => tag.getAttribute('content') ?? tag.text);
      const json = root.querySelectorAll('script[type="application/ld+json"]').map(({ text }) => text);
      // What its text tells of a council's points, with its source, is no rating; what is said of the rating is.
      const facts = json.flatMap((text) => text.match(/"@type":"PropertyValue"[^}]*/g) ?? []);
      const said = ['.at-once', '.panel .line', '.panel .standing'].map((part) => root.querySelector(part)?.text ?? '');
      return (
        root.querySelector('.at-once .stars, .panel .stars, .panel .standing') !== null ||
        [...head, ...said, ...facts].some(claims) ||
        facts.length === 0 ||
        json.some((text) => /hasCertification|ratingValue/.test(text))
      );
    });
    expect(wrong).toEqual([]);
  });

  it('has no star on any card, in pages or in the files that listings load', () => {
    const list = builtPage(addressOf({ page: 'rating', state: 'no-star' }, 'en')).html;
    const drawn = list.replaceAll('<span class="line"', '<svg class="stars"></svg><span class="line"');
    expect(wrongCards(drawn).length, 'a star drawn on a card is seen').toBeGreaterThan(5);
    const onPages = builtPages()
      .filter(({ address }) => !isGuide(address))
      .flatMap((page) => wrongCards(page.html).map((href) => `${page.address}: ${href}`));
    const inFiles = wrongIn(/\/cards\/\d+\.json$/, (file) =>
      (JSON.parse(read(file)).cards as string[]).flatMap((card) => wrongCards(card).map((href) => `${file}: ${href}`)),
    );
    expect([...onPages, ...inFiles]).toEqual([]);
  });

  it('has none in the search', () => {
    const wrong = wrongIn(/^search-data\/.*\/hits\/\d+\.json$/, (file) =>
      (JSON.parse(read(file)) as { address: string; stars?: unknown }[])
        .filter(({ address, stars }) => addresses.has(address) && stars !== undefined)
        .map(({ address }) => `${file}: ${address}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has none in the open data, whole or of its own', () => {
    const stated = (row: Record<string, unknown>, id: unknown) =>
      ids.has(String(id)) && (row.stars || row.expires_first || claims(`${row.rating_en} ${row.rating_vi}`)) ? [String(id)] : [];
    const csv = wrongIn(/^data\/v1\/(?:products|ratings)\.csv$/, (file) =>
      (parseCsv(read(file), { bom: true, columns: true }) as Record<string, string>[]).flatMap((row) => stated(row, row.product ?? row.id)),
    );
    const json = wrongIn(/^data\/v1\/(?:products|ratings)\.json$/, (file) =>
      (JSON.parse(read(file)).rows as Record<string, unknown>[]).flatMap((row) => stated(row, row.product ?? row.id)),
    );
    const own = without.flatMap((product) => {
      const { entry, rating } = JSON.parse(read(entryDataAddress(product).slice(1)));
      return [...stated(entry, product.id), ...stated(rating, product.id)];
    });
    expect([...csv, ...json, ...own]).toEqual([]);
  });

  it('has none in feeds, and no day of its end in calendars', () => {
    const feeds = wrongIn(/feed\.xml$/, (file) =>
      (read(file).match(/<entry>[\s\S]*?<\/entry>/g) ?? []).flatMap((entry) => {
        const href = [...addresses.keys()].find((address) => entry.includes(`${address}"`));
        const words = entry.replace(/<content[\s\S]*?<\/content>/g, '');
        return href && claims(words) ? [`${file}: ${href}`] : [];
      }),
    );
    const calendars = wrongIn(/\.ics$/, (file) => {
      const text = read(file).replaceAll('\r\n ', '');
      return without.filter(({ id }) => text.includes(`UID:rating-${id}-`)).map(({ id }) => `${file}: ${id}`);
    });
    expect([...feeds, ...calendars]).toEqual([]);
  });

  it('has none in the words of its shared picture', () => {
    const wrong = [...addresses].filter(([address, product]) => {
      const { root } = builtPage(address);
      const alt = root.querySelector('meta[property="og:image:alt"]')?.getAttribute('content') ?? pick(product.name, 'vi').value;
      return claims(alt);
    });
    expect(wrong).toEqual([]);
  });
});
