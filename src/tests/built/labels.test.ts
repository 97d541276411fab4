import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { qrSvg } from '../../buyer/qr-code.ts';
import { isStanding } from '../../catalogue/dated-rating.ts';
import { pick } from '../../catalogue/pick.ts';
import { ratingWords } from '../../catalogue/rating-words.ts';
import { languagesOf } from '../../catalogue/translated.ts';
import { langs } from '../../i18n/locales.ts';
import { addressOf } from '../../routes/address.ts';
import { labelAddress, qrAddress } from '../../routes/label-address.ts';
import { theCatalogue } from './catalogue.ts';
import { builtPage, dist, mainText } from './site.ts';

const { catalogue, settings } = theCatalogue();
const origin = process.env.SITE_URL ?? settings.siteUrl;
const { products, producers } = catalogue;
const address = (product: (typeof products)[number], lang: (typeof langs)[number]) => addressOf({ page: 'entry', entry: product }, lang);

describe('the short address of a product', () => {
  it('offers its page in both languages and sends nobody on by itself', () => {
    const wrong = products.filter((product) => {
      const { root } = builtPage(labelAddress(product.id));
      const links = root.querySelectorAll('main a').map((a) => a.getAttribute('href'));
      return (
        links.join() !== langs.map((lang) => address(product, lang)).join() ||
        root.querySelector('meta[http-equiv=refresh]') !== null ||
        root.querySelector('script:not([type="application/ld+json"])') !== null
      );
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('shows name and standing in both languages, and fills stars only while they stand', () => {
    const wrong = products.flatMap((product) => {
      const page = builtPage(labelAddress(product.id));
      const text = mainText(page);
      const said = langs.flatMap((lang) => {
        const { line, standing } = ratingWords(product.rating, lang);
        return [pick(product.name, lang).value, line, standing].filter((words) => !text.includes(words));
      });
      const filled = page.root.querySelector('.stars:not(.past)') !== null;
      return [...said, ...(filled === isStanding(product.rating) ? [] : ['stars'])].map((fault) => `${product.id}: ${fault}`);
    });
    expect(wrong).toEqual([]);
  });

  it('is not for search engines: it names the page of the product instead', () => {
    const wrong = products.filter((product) => {
      const { root } = builtPage(labelAddress(product.id));
      const canonical = root.querySelector('link[rel=canonical]')?.getAttribute('href');
      return (
        root.querySelector('meta[name=robots]')?.getAttribute('content') !== 'noindex' ||
        canonical !== `${origin}${address(product, languagesOf(product).includes('en') ? 'en' : 'vi')}`
      );
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('has its QR code beside it, with the address of the published site, and its page shows both', () => {
    for (const product of products) {
      const file = readFileSync(path.join(dist, qrAddress(product.id)), 'utf8');
      expect(file).toBe(qrSvg(`${origin}${labelAddress(product.id)}`));
      for (const lang of langs) {
        const block = builtPage(address(product, lang)).root.querySelector('.label-and-sheet');
        expect(block?.querySelector('img')?.getAttribute('src')).toBe(qrAddress(product.id));
        expect(block?.querySelector(`a[href="${labelAddress(product.id)}"]`)?.text).toBe(
          `${origin}${labelAddress(product.id)}`.replace(/^https?:\/\//, ''),
        );
      }
    }
  });
});

describe('the labels of a producer', () => {
  it('are one a product, with its name and address, and show no star, which they would outlive', () => {
    for (const producer of producers) {
      for (const lang of langs) {
        const sheet = builtPage(addressOf({ page: 'labels', producer }, lang)).root.querySelector('.label-sheet');
        const labels = sheet?.querySelectorAll('.label') ?? [];
        expect(labels).toHaveLength(producer.products.length);
        const text = labels.map((label) => label.text.replace(/\s+/g, ' '));
        for (const product of producer.products)
          expect(
            text.filter((words) => words.includes(pick(product.name, lang).value) && words.includes(labelAddress(product.id))),
          ).toHaveLength(1);
        expect(sheet?.querySelector('.stars')).toBeNull();
        expect(sheet?.querySelectorAll('path')).toHaveLength(producer.products.length);
      }
    }
  });
});
