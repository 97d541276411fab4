import { expect, type Page, test } from '@playwright/test';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { extractText, getDocumentProxy } from 'unpdf';
import type { Product } from '../../catalogue/model.ts';
import { pick } from '../../catalogue/pick.ts';
import { ratingWords } from '../../catalogue/rating-words.ts';
import { labelSize } from '../../components/print/label-size.ts';
import { type Lang, langs, otherLang } from '../../i18n/locales.ts';
import { messages } from '../../i18n/messages.ts';
import { addressOf } from '../../routes/address.ts';
import { labelAddress } from '../../routes/label-address.ts';
import { theCatalogue } from '../built/catalogue.ts';

const { catalogue, settings } = theCatalogue();
const origin = process.env.SITE_URL ?? settings.siteUrl;

/** Words as they are compared: where a line ends on paper, and whether a word was parted there, does not matter. */
const run = (words: string) => words.normalize('NFC').replace(/\s+/g, '');

/** What comes out of the printer: how many pages, and the words on them, run together. */
async function printed(page: Page): Promise<{ pages: number; text: string }> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  const { text } = await extractText(pdf, { mergePages: true });
  return { pages: pdf.numPages, text: run(text) };
}

const most = (of: (product: Product) => number) => catalogue.products.toSorted((a, b) => of(b) - of(a))[0] as Product;
const hard: Record<string, Product> = {
  'the longest name': most(({ name }) => name.vi.length + (name.en?.length ?? 0)),
  'the longest text': most(({ text }) => Math.max(text.vi.plain.length, text.en?.plain.length ?? 0)),
  'the most facts': most((p) => p.certificates.length + p.exportMarkets.length + (p.materials?.vi.length ?? 0)),
  'the most sources': most(({ sources }) => sources.length),
  'a star that stands': most(({ rating }) => (rating.standing === 'stands' ? 1 : 0)),
  'no star': most(({ rating }) => (rating.standing === 'no-star' ? 1 : 0)),
};
const addressOfProduct = (entry: Product, lang: Lang) => addressOf({ page: 'entry', entry }, lang);

test.describe('the page of a product on paper', () => {
  for (const [kind, product] of Object.entries(hard)) {
    test(`is one A4 page with all that counts: ${kind}`, async ({ page }) => {
      for (const lang of langs) {
        await page.goto(addressOfProduct(product, lang));
        const { pages, text } = await printed(page);
        expect(pages, lang).toBe(1);
        const t = messages(lang);
        const { line, standing } = ratingWords(product.rating, lang);
        const name = pick(product.name, lang).value;
        const address = `${new URL(origin).host}${labelAddress(product.id)}`;
        const wanted = [name, pick(product.name, otherLang(lang)).value, line, standing, address, settings.name[lang], t.product.group];
        for (const words of wanted) expect(text).toContain(run(words));
        for (const words of [t.nav.salesPoints, t.entry.edit, t.product.similar, t.label.about]) expect(text).not.toContain(run(words));
      }
    });
  }

  test('stays one page with every trade fact told, unknown facts in one paragraph, and a text of any length', async ({ page }) => {
    await page.goto(addressOfProduct(hard['the most facts'] as Product, 'en'));
    await page.evaluate(() => {
      const fact = (n: number, value: string) => `<div><dt>Fact number ${n}</dt><dd>${value}</dd></div>`;
      const told =
        '<p>What the producer tells of it at some length, with all terms <small>as of November 2026, told by the producer</small></p>';
      const trade = document.querySelector('section:has(> .head > #trade)') as HTMLElement;
      trade.querySelector('.missing')?.remove();
      (trade.querySelector('.facts') as HTMLElement).innerHTML = Array.from({ length: 12 }, (_, n) => fact(n, told)).join('');
      const unknown = Array.from({ length: 4 }, (_, n) => fact(n + 12, '<span class="unknown">Not provided: ask the producer</span>'));
      document.querySelector('.facts-column .facts')?.insertAdjacentHTML('beforeend', unknown.join(''));
      const prose = document.querySelector('.prose');
      if (prose) prose.innerHTML = `<p>${'Words of a text that has no end. '.repeat(60)}</p>`.repeat(5);
    });
    const { pages, text } = await printed(page);
    expect(pages).toBe(1);
    expect(text).toContain(run('Fact number 11 What the producer tells of it'));
    expect(text).toMatch(/Notprovided,tobeasked:.*Factnumber12·Factnumber13·.*Factnumber15/);
    expect(text).not.toContain(run('ask the producer'));
  });

  test('carries the QR code though it was never scrolled to, and a reader finds the address in it', async ({ page }) => {
    const product = hard['a star that stands'] as Product;
    const code = `**${labelAddress(product.id)}qr.svg`;
    await page.setViewportSize({ width: 360, height: 480 });
    let asked = 0;
    page.on('request', (request) => {
      if (request.url().endsWith('qr.svg')) asked += 1;
    });
    await page.goto(addressOfProduct(product, 'en'));
    const answer = page.waitForResponse(code);
    expect(asked).toBe(0);
    await page.pdf();
    expect((await answer).ok()).toBe(true);
    const shown = page.locator('.label-and-sheet img');
    expect(await decoded(await shown.screenshot())).toBe(`${origin}${labelAddress(product.id)}`);
  });
});

/** What a phone reads in a picture. */
async function decoded(picture: Buffer): Promise<string | undefined> {
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

test.describe('QR labels', () => {
  const producer = catalogue.producers.toSorted((a, b) => b.products.length - a.products.length)[0];
  if (!producer) throw new Error('There is no producer.');

  for (const lang of langs) {
    test(`in ${lang} fill as many A4 pages as there are labels for, each of the size that is said`, async ({ page }) => {
      await page.goto(addressOf({ page: 'labels', producer }, lang));
      const labels = page.locator('.label-sheet > li');
      expect(await labels.count()).toBe(producer.products.length);
      const { pages, text } = await printed(page);
      expect(pages).toBe(Math.ceil(producer.products.length / labelSize.perPage));
      for (const product of producer.products) expect(text).toContain(run(pick(product.name, lang).value));
      expect(text).not.toContain(run(messages(lang).label.noStar));
      for (const count of [labelSize.perPage, labelSize.perPage + 1, 3 * labelSize.perPage]) {
        await page.evaluate((count) => {
          const [first, ...others] = document.querySelectorAll('.label-sheet > li');
          for (const other of others) other.remove();
          for (let n = 1; n < count; n += 1) first?.after(first.cloneNode(true));
        }, count);
        expect((await printed(page)).pages, `${count} labels`).toBe(Math.ceil(count / labelSize.perPage));
      }
    });
  }

  test('are as large as is said, hold all their words, and can be read', async ({ page }) => {
    const longest = hard['the longest name']?.producer ?? producer;
    for (const each of [producer, longest]) {
      await page.goto(addressOf({ page: 'labels', producer: each }, 'vi'));
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      const labels = page.locator('.label');
      const sizes = await labels.evaluateAll((all) =>
        all.map((label) => {
          const { width, height } = label.getBoundingClientRect();
          const words = label.querySelector('.words');
          return { width, height, over: (words?.scrollHeight ?? 0) - height };
        }),
      );
      for (const { width, height, over } of sizes) {
        expect(width).toBeCloseTo((labelSize.width / 25.4) * 96, 0);
        expect(height).toBeCloseTo((labelSize.height / 25.4) * 96, 0);
        expect(over).toBeLessThanOrEqual(0);
      }
    }
    await page.goto(addressOf({ page: 'labels', producer }, 'vi'));
    for (const label of (await page.locator('.label').all()).slice(0, 3)) {
      const said = (await label.locator('.address').textContent())?.replace(/\s+/g, '');
      expect(await decoded(await label.locator('svg').screenshot())).toBe(`${new URL(origin).protocol}//${said}`);
    }
  });
});

test('a label leads to the product in either language, by keyboard and without script', async ({ browser, baseURL }) => {
  const product = hard['a star that stands'] as Product;
  const page = await browser.newPage({ baseURL: baseURL as string, javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  for (const [presses, lang] of langs.entries()) {
    await page.goto(labelAddress(product.id));
    for (let press = 0; press <= presses; press += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${addressOfProduct(product, lang)}$`));
  }
  await page.close();
});
