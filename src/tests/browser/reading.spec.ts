import { expect, test } from '@playwright/test';

test('an address that leads nowhere answers 404, in both languages', async ({ page }) => {
  const response = await page.goto('/en/products/no-such-product/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: 'Page not found' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Không tìm thấy trang' })).toBeVisible();
});

test('the language switch leads to the same page in the other language, and back', async ({ page }) => {
  await page.goto('/en/products/chuong-village-conical-hat/');
  await page.getByRole('link', { name: 'Tiếng Việt' }).click();
  await expect(page).toHaveURL(/\/vi\/san-pham\/non-lang-chuong\/$/);
  await expect(page.getByRole('heading', { level: 1, name: 'Nón lá làng Chuông' })).toBeVisible();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/products\/chuong-village-conical-hat\/$/);
});

test('the first Tab offers to skip to the content', async ({ page }) => {
  await page.goto('/en/products/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader comes from home to a product, its maker and its village', async ({ page }) => {
    await page.goto('/en/');
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Products' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('OCOP products');
    await page.goto('/en/products/t-shirt-with-silk-collage/');
    await page.getByRole('link', { name: 'Vụn Art Cooperative' }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: 'Vụn Art Cooperative' })).toBeVisible();
    await page.getByRole('link', { name: 'Vạn Phúc silk village' }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: 'Vạn Phúc silk village' })).toBeVisible();
  });
});

for (const scheme of ['light', 'dark'] as const) {
  test(`paper and ink follow the reader’s ${scheme} setting`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto('/en/');
    const [background, ink] = await page.evaluate(() => {
      const style = getComputedStyle(document.documentElement);
      const luminance = (colour: string) => (colour.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0) / 3;
      return [luminance(style.backgroundColor), luminance(style.color)];
    });
    if (scheme === 'light') expect(background).toBeGreaterThan(ink as number);
    else expect(background).toBeLessThan(ink as number);
  });
}

test('Vietnamese is set in the site’s own type, marks and all', async ({ page }) => {
  await page.goto('/vi/');
  const loaded = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts]
      .filter((font) => font.status === 'loaded')
      .map((font) => `${font.family} ${font.unicodeRange.includes('1EA0') ? 'vietnamese' : 'latin'}`);
  });
  for (const subset of ['latin', 'vietnamese']) {
    expect(loaded.filter((font) => font.startsWith('Newsreader') && font.endsWith(subset))).not.toEqual([]);
    expect(loaded.filter((font) => font.startsWith('Be Vietnam Pro') && font.endsWith(subset))).not.toEqual([]);
  }
});
