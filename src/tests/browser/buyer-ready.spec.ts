import { expect, type Page, test } from '@playwright/test';

const meter = (page: Page) => page.getByRole('link', { name: /^Answers \d+ of \d+ questions/ });

/** The share of questions that a product's page says it answers. */
async function shareOn(page: Page): Promise<number> {
  const [answered, asked] = ((await meter(page).textContent()) ?? '').match(/\d+/g)?.map(Number) ?? [];
  return (answered ?? Number.NaN) / (asked ?? Number.NaN);
}

test.describe('on a phone, without scripts', () => {
  test.use({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false });

  test('a product says how many questions it answers, and leads to what is counted', async ({ page }) => {
    await page.goto('/en/products/phuc-herbal-tea/');
    expect((await meter(page).boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await meter(page).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/en/about/buyer-ready/');
    const price = page.getByRole('row', { name: /^Price / });
    await expect(price).toContainText('the day until which they hold');
    await expect(price).toContainText(/\d+ of \d+/);
  });
});

test('products can be put in the order of what they answer', async ({ page }) => {
  await page.goto('/en/products/');
  await page.getByLabel('Sort by').selectOption('Most questions answered');
  await expect(page).toHaveURL('/en/products/?sort=ready');
  const cards = page.locator('main article h3 a');
  await expect(cards).toHaveCount(24);
  const [first, last] = await Promise.all([cards.first(), cards.last()].map((card) => card.getAttribute('href')));
  await page.goto(first as string);
  const most = await shareOn(page);
  await page.goto(last as string);
  expect(most).toBeGreaterThan(await shareOn(page));
});
