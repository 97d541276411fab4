import { expect, type Page, test } from '@playwright/test';

test.use({ viewport: { width: 360, height: 740 } });

/** Goes on by keyboard alone: what has the name takes the focus and Enter. */
async function press(page: Page, role: 'link' | 'button' | 'checkbox', name: string | RegExp): Promise<void> {
  const it = page.getByRole(role, { name }).first();
  await it.focus();
  await page.keyboard.press(role === 'checkbox' ? 'Space' : 'Enter');
}

/** The way of a buyer from a search engine's result to letters in hand; what is kept in between is up to the browser. */
async function wholeWay(page: Page): Promise<void> {
  await page.goto('/en/products/red-lotus-ceramic-tableware-set/');
  const panel = page.getByRole('region', { name: 'OCOP rating' });
  await expect(panel).toContainText('One Commune One Product');
  await expect(panel).toContainText('5 stars, rated in the 2020 round');
  await expect(panel).toContainText('Lapsed unless renewed');
  await expect(page.getByRole('region', { name: 'Trade facts' })).toContainText('Not provided: ask the producer about');

  // On to the craft, where other makers are: two products of this producer, one of another.
  await press(page, 'link', 'Pottery and ceramics');
  for (const name of ['Red Lotus ceramic tableware set', 'Swallow and Lotus ceramic tea set', 'Jade Stream glaze ceramic collection'])
    await press(page, 'button', `Add to shortlist: ${name}`);
  await press(page, 'link', /^Shortlist \(3\)/);
  await expect(page.locator('[data-items] > li')).toHaveCount(3);

  for (const name of ['Compare: Red Lotus ceramic tableware set', 'Compare: Jade Stream glaze ceramic collection'])
    await press(page, 'checkbox', name);
  await press(page, 'button', 'Compare');
  await expect(page.getByRole('columnheader')).toHaveCount(3);
  await expect(page.getByRole('row', { name: /^Maker/ }).getByRole('rowheader')).toContainText('differs');
  await page.goBack();

  await expect(page.locator('[data-items] > li')).toHaveCount(3);
  const printed = (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
  expect(printed).toHaveLength(1);
  await press(page, 'link', 'Write an inquiry');
  await expect(page.locator('section.producer')).toHaveCount(2);
  await page.getByLabel('Country of destination').fill('Netherlands');
  await page.getByLabel('Quantity of Red Lotus ceramic tableware set').fill('500');
  const letter = page.locator('section.producer').first();
  await expect(letter.locator('[data-letter=en] pre')).toContainText(/Red Lotus ceramic tableware set \(in Vietnamese: .+\): 500 pieces/);
  await expect(letter.locator('[data-letter=vi] pre')).toContainText('Kính gửi');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
}

test('from a search engine to two letters, on a phone and by keyboard', async ({ page }) => {
  await wholeWay(page);
});

test('the same where the browser lets nothing be kept', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await wholeWay(page);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the star, its time, the open questions and the ways to ask are there to read', async ({ page }) => {
    await page.goto('/en/products/red-lotus-ceramic-tableware-set/');
    await expect(page.getByRole('region', { name: 'OCOP rating' })).toContainText('One Commune One Product');
    await expect(page.getByRole('button', { name: /^Add to shortlist/ })).toHaveCount(0);
    await page.getByRole('link', { name: 'Ask the producer' }).click();
    await expect(page.getByText('What is the minimum order')).toBeVisible();
    await page.goto('/en/shortlist/');
    await expect(page.getByRole('link', { name: 'Products', exact: true }).first()).toBeVisible();
  });
});
