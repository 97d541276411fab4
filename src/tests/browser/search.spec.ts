import { expect, type Page, test } from '@playwright/test';
import axe from 'axe-core';
import { layoutShift } from './measures.ts';

const box = (page: Page) => page.getByRole('search').locator('input');
const results = (page: Page) => page.locator('ol#results > li');
const names = (page: Page) => page.getByRole('option');
/** The one count of the results, which is announced. */
const count = (page: Page) => page.locator('[data-count]');

async function faultsOfAxe(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  });
}

test.describe('quick find', () => {
  test('answers without marks while one types, in both languages, and Enter opens what was chosen', async ({ page }) => {
    await page.goto('/en/products/');
    await page.keyboard.press('/');
    await expect(box(page)).toBeFocused();
    await page.keyboard.type('bat trang');
    await expect(names(page).first()).toContainText('Bát Tràng');
    await expect(page.getByRole('combobox', { name: 'Search the directory' })).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('ArrowDown');
    await expect(names(page).first()).toHaveAttribute('aria-selected', 'true');
    const chosen = await names(page).first().getAttribute('id');
    await expect(box(page)).toHaveAttribute('aria-activedescendant', chosen as string);
    const href = (await names(page).first().getAttribute('href')) as string;
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(href);

    await page.goto('/vi/');
    await box(page).pressSequentially('conical hat');
    await expect(names(page).filter({ hasText: 'Nón' }).first()).toBeVisible();
    await box(page).fill('lụa');
    await expect(names(page).first()).toContainText('lụa');
  });

  test('finds by a decision number and by an id; Escape closes, and the last choice searches everywhere', async ({ page }) => {
    await page.goto('/en/products/');
    await box(page).fill('813/QĐ-UBND');
    await expect(names(page).first()).toContainText('813/QĐ-UBND');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('listbox')).toBeHidden();
    await expect(box(page)).toHaveValue('813/QĐ-UBND');
    await box(page).fill('non-lang-chuong');
    await expect(names(page).first()).toHaveAttribute('href', '/en/products/chuong-village-conical-hat/');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/en\/search\/\?q=non-lang-chuong$/);
  });

  test('costs nothing before it is used, and asks for each file once', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      if (/quick-find|names/.test(request.url())) asked.push(new URL(request.url()).pathname);
    });
    await page.goto('/en/villages/');
    expect(asked).toEqual([]);
    await box(page).pressSequentially('van phuc');
    await expect(names(page).first()).toContainText('Vạn Phúc');
    await box(page).fill('');
    await box(page).pressSequentially('van phuc');
    await expect(names(page).first()).toContainText('Vạn Phúc');
    expect(new Set(asked).size).toBe(asked.length);
  });

  test('leaves a plain form where names cannot be fetched', async ({ page }) => {
    await page.route('**/names*.json', (route) => route.abort());
    await page.goto('/vi/san-pham/');
    await box(page).fill('gốm');
    await expect(page.getByRole('listbox')).toBeHidden();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/vi\/tim-kiem\/\?q=g%E1%BB%91m$/);
  });

  test('open on a phone, it fits and axe finds nothing', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('/vi/san-pham/');
    await box(page).fill('gom');
    await expect(names(page).first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    expect(await faultsOfAxe(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  });
});

test.describe('the search page', () => {
  for (const [address, query, kind] of [
    ['/en/search/', 'gom su bat trang', 'Craft village'],
    ['/vi/tim-kiem/', 'pottery village', 'Làng nghề'],
  ] as const) {
    test(`finds by words of either language, without marks: ${address}`, async ({ page }) => {
      await page.goto(address);
      await box(page).pressSequentially(query);
      await expect(results(page).filter({ hasText: 'Bát Tràng' }).filter({ hasText: kind }).first()).toBeVisible();
      await expect(count(page)).toHaveText(/\d.*“/);
      for (const item of (await results(page).all()).slice(0, 5)) await expect(item.getByRole('link')).toHaveCount(1);
      await expect(page).toHaveURL(`${address}?q=${query.replaceAll(' ', '+')}`);
    });
  }

  test('goes by keyboard from the box to a result and back', async ({ page }) => {
    await page.goto('/en/search/?q=silk');
    await expect(results(page).nth(2)).toBeVisible();
    await page.keyboard.press('/');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const second = results(page).nth(1).getByRole('link');
    await expect(second).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(box(page)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await expect(box(page)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    const href = (await results(page).first().getByRole('link').getAttribute('href')) as string;
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(href);
  });

  test('filters count what they then show; the address holds all, and back goes back', async ({ page }) => {
    await page.goto('/en/search/?q=silk');
    await expect(results(page).first()).toBeVisible();
    const all = (await count(page).textContent()) as string;
    const villages = page.getByRole('checkbox', { name: 'Craft village' });
    const promised = (await villages.locator('xpath=..').locator('small').textContent()) as string;
    await villages.check();
    await expect(count(page)).toHaveText(new RegExp(`^${promised} results? for “silk”$`));
    await expect(results(page)).toHaveCount(Math.min(Number(promised), 20));
    await expect(page).toHaveURL(/\?q=silk&kind=village$/);
    await page.getByLabel('Sort by').selectOption('name');
    await expect(page).toHaveURL(/\?q=silk&kind=village&sort=name$/);
    await page.getByRole('link', { name: 'Tiếng Việt' }).click();
    await expect(page).toHaveURL(/\/vi\/tim-kiem\/\?q=silk&kind=village&sort=name$/);
    await expect(page.getByRole('checkbox', { name: 'Làng nghề' })).toBeChecked();
    await page.goBack();
    await expect(count(page)).toHaveText(new RegExp(`^${promised} `));
    await page.goBack();
    await page.goBack();
    await expect(count(page)).toHaveText(all);
    await expect(villages).not.toBeChecked();
  });

  test('nothing moves while the results of an address come', async ({ page }) => {
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto('/en/search/?q=silk');
      await expect(results(page).first()).toBeVisible();
      await page.evaluate(() => document.fonts.ready);
      const { beforeType, withType } = await page.evaluate(layoutShift);
      expect(beforeType + withType, `${width} pixels`).toBeLessThan(0.05);
    }
  });

  test('says that nothing was found, and the ways on from there', async ({ page }) => {
    await page.goto('/en/search/?q=qqqqzzzz');
    await expect(count(page)).toHaveText('Nothing found for “qqqqzzzz”');
    await expect(page.getByRole('link', { name: 'Tell us what is missing' })).toHaveAttribute('href', /qqqqzzzz/);
    await expect(page.getByRole('main').getByRole('link', { name: 'Handicrafts' })).toBeVisible();
    await expect(results(page)).toHaveCount(0);
  });

  test('takes whatever is typed and injects nothing', async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('dialog', ({ message }) => errors.push(message()));
    for (const query of ['<img src=x onerror=alert(1)>', '%', '🧨🧨', '   ', '{query} $& {count}', '((([[*', 'a'.repeat(10_000)]) {
      await page.goto(`/en/search/?q=${encodeURIComponent(query)}`);
      await expect(page.locator('[data-search]')).toHaveAttribute('data-state', /start|results|nothing/);
      await expect(page.locator('main img[src="x"]')).toHaveCount(0);
    }
    await page.goto('/en/search/?q=%&kind=<img src=x onerror=alert(1)>&craft=__proto__&sort=price');
    await expect(page.locator('[data-search]')).toHaveAttribute('data-state', /start|results|nothing/);
    expect(errors).toEqual([]);
  });

  test('says where it cannot be loaded, and tries again when asked', async ({ page }) => {
    await page.route('**/search-data/**', (route) => route.abort());
    await page.goto('/en/search/?q=silk');
    await expect(count(page)).toHaveText('The search could not be loaded.');
    await page.unroute('**/search-data/**');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(results(page).first()).toBeVisible();
  });

  test('on a phone, light and dark, axe finds nothing and nothing is wider than the window', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('/vi/tim-kiem/?q=gốm');
    await expect(results(page).first()).toBeVisible();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await faultsOfAxe(page)).toEqual([]);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: 'Lọc', exact: true }).click();
    await page.getByRole('checkbox', { name: 'Làng nghề' }).check();
    await page.getByRole('button', { name: /^Xem \d+ kết quả$/ }).click();
    await expect(page.getByRole('button', { name: 'Lọc (1)' })).toBeVisible();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the box leads to a word of why, and to all lists', async ({ page }) => {
    await page.goto('/en/');
    await box(page).fill('silk');
    await page.getByRole('button', { name: 'Search' }).click();
    await expect(page).toHaveURL(/\/en\/search\/\?q=silk$/);
    await expect(page.getByText('needs JavaScript')).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: 'Craft villages' }).click();
    await expect(page).toHaveURL(/\/en\/villages\/$/);
  });
});
