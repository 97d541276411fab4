import { expect, type Page, test } from '@playwright/test';

const tea = 'tra-phuc-thang-long';
const hat = 'non-lang-chuong';
const lamps = 'doi-den-tu-linh-ngu-xa';
const fiddle = 'dan-nhi-cuong-anh';

const entries = (page: Page) => page.locator('[data-items] > li');
const link = (page: Page) => page.getByRole('link', { name: /^Shortlist \(/ });
const said = (page: Page) => page.locator('.add-said');

/** Puts a list into the browser before the page's own scripts run, once: later pages find what those made of it. */
async function withList(page: Page, stored: unknown): Promise<void> {
  const text = typeof stored === 'string' ? stored : JSON.stringify({ v: 1, items: stored });
  await page.goto('/favicon.svg');
  await page.evaluate((text) => localStorage.setItem('shortlist', text), text);
}

const items = (...ids: string[]) => ids.map((id) => ({ id, added: '2026-11-24T00:00:00Z' }));

test('products are added from a card, a page and a result, and the list is there after the browser was closed', async ({
  page,
  context,
}) => {
  await page.goto('/en/products/');
  await expect(link(page)).toBeHidden();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  const card = page.locator(`[data-product="${tea}"]`);
  await card.getByRole('button', { name: 'Add to shortlist: Phúc herbal tea' }).click();
  await expect(page).toHaveURL(/\/en\/products\/$/);
  await expect(link(page)).toHaveText('Shortlist (1)');
  await expect(said(page)).toContainText('Added to the shortlist: Phúc herbal tea.');
  // Cards that the filter shows have the sign too.
  await page.goto('/en/products/?group=handicrafts&sort=name');
  await expect(page.locator('main .listing [data-product] [data-add]').first()).toBeVisible();

  await page.goto('/en/products/chuong-village-conical-hat/');
  await page.getByRole('button', { name: 'Add to shortlist', exact: true }).click();
  await expect(page.getByRole('button', { name: 'In your shortlist: remove' })).toBeVisible();

  await page.goto('/en/search/?q=four+sacred+creatures+lamps');
  const hit = page.locator('#results > li').first();
  await hit.getByRole('button', { name: 'Add to shortlist: Pair of Four Sacred Creatures lamps' }).click();
  await expect(hit.locator('a')).toHaveCount(1);

  const later = await context.newPage();
  await later.goto('/vi/');
  await later.getByRole('link', { name: 'Danh sách chọn (3)' }).click();
  await expect(later.locator('[data-items] h3')).toHaveText(['Trà Phúc', 'Nón lá làng Chuông', 'Đôi đèn Tứ Linh']);
  // A star is shown as standing only where it may be.
  await expect(entries(later).nth(0)).toContainText('Còn hiệu lực đến 26/6/2028');
  await expect(entries(later).nth(1)).toContainText('Chưa rõ ngày');
  // What another tab does shows here at once.
  await hit.getByRole('button', { name: /^Remove from shortlist/ }).click();
  await expect(entries(later)).toHaveCount(2);
});

test('notes stay as typed, what is gone is said, a removal can be undone', async ({ page }) => {
  await withList(page, items(tea, 'no-longer-there', hat));
  await page.goto('/en/shortlist/');
  await expect(entries(page)).toHaveCount(3);
  await expect(entries(page).last()).toContainText('No longer in the directory: no-longer-there');
  const note = '200 boxes, "own label" & <b>đỏ</b>?';
  await page.getByLabel('Your note: Phúc herbal tea').fill(note);
  await entries(page)
    .first()
    .getByRole('button', { name: /^Remove/ })
    .click();
  await expect(entries(page)).toHaveCount(2);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(entries(page)).toHaveCount(3);
  await entries(page).last().getByRole('button', { name: 'Remove' }).click();
  await page.reload();
  await expect(page.locator('[data-items] h3')).toHaveText(['Chuông village conical hat', 'Phúc herbal tea']);
  await expect(page.getByLabel('Your note: Phúc herbal tea')).toHaveValue(note);
  await page.getByLabel('Order').selectOption('maker');
  await expect(page.locator('[data-items] h3')).toHaveText(['Phúc herbal tea', 'Chuông village conical hat']);
});

test('a list is sent by its address, which neither changes one’s own list nor carries anything but products', async ({ page }) => {
  await withList(page, items(tea));
  await page.goto('/en/shortlist/');
  await page.getByText('Send this list').click();
  await expect(page.getByLabel('Address of this list')).toHaveValue(new RegExp(`/en/shortlist/\\?ids=${tea}$`));

  const hostile = ['<img src=x onerror=alert(1)>', 'x'.repeat(10_000), '"><script>alert(1)</script>', 'unknown-one', hat, tea, hat];
  const alerts: string[] = [];
  page.on('dialog', (dialog) => {
    alerts.push(dialog.message());
    dialog.dismiss();
  });
  await page.goto(`/en/shortlist/?ids=${hostile.map(encodeURIComponent).join(',')}`);
  await expect(page.getByText('A shortlist sent to you')).toBeVisible();
  await expect(page.locator('[data-items] h3')).toHaveText(['Chuông village conical hat', 'Phúc herbal tea']);
  await expect(entries(page).last()).toContainText('No longer in the directory: unknown-one');
  await expect(link(page)).toHaveText('Shortlist (1)');
  await page.getByRole('button', { name: 'Add all to my list' }).click();
  await expect(page.getByText('Added to your shortlist: 1.')).toBeVisible();
  await expect(link(page)).toHaveText('Shortlist (2)');
  await page.getByRole('link', { name: 'Tiếng Việt' }).click();
  await expect(page).toHaveURL(/\/vi\/danh-sach\/\?ids=/);
  await expect(entries(page)).toHaveCount(3);
  expect(alerts).toEqual([]);
});

test('where nothing may be kept the list lasts as long as the page, says so, and goes along in the address', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    }),
  );
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto('/en/products/');
  for (const id of [tea, hat]) await page.locator(`[data-product="${id}"] [data-add]`).first().click();
  await expect(said(page)).toContainText('the shortlist lasts only as long as this page is open');
  await said(page).getByRole('link', { name: 'Open the shortlist' }).click();
  await expect(page).toHaveURL(new RegExp(`\\?ids=${tea},${hat}$`));
  await expect(entries(page)).toHaveCount(2);
  expect(errors).toEqual([]);
});

test('a stored list that is damaged is put aside and can be had back', async ({ page }) => {
  await withList(page, `{"v":1,"items":[{"id":"${tea}","added":""},{"id":`);
  await page.goto('/en/shortlist/');
  await expect(page.getByText('It was put aside, not thrown away.')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download it as it was' }).click();
  expect((await download).suggestedFilename()).toBe('shortlist.txt');
  await page.getByRole('button', { name: 'Delete it' }).click();
  await expect(page.getByText('It was put aside, not thrown away.')).toBeHidden();
});

test('a list that was opened once shows its products without a connection, and says that they are copies', async ({ page, context }) => {
  await withList(page, items(tea, hat));
  await page.goto('/en/shortlist/');
  await expect(entries(page)).toHaveCount(2);
  // The page itself comes from the network until a service worker keeps it; its records come from the device.
  await page.route('**/buyer/**', (route) => route.abort());
  await page.reload();
  await expect(page.locator('[data-items] h3')).toHaveText(['Phúc herbal tea', 'Chuông village conical hat']);
  await expect(page.getByText('No connection: these are copies from your last visit.')).toBeVisible();
  await context.setOffline(true);
  await page.getByLabel('Your note: Phúc herbal tea').fill('offline');
  await page.getByLabel('Order').selectOption('name');
  await expect(page.locator('[data-items] h3').first()).toHaveText('Chuông village conical hat');
  await expect(page.getByLabel('Your note: Phúc herbal tea')).toHaveValue('offline');
  await context.setOffline(false);
  // What was never loaded is told from what is gone, and can be tried again.
  await page.goto(`/en/shortlist/?ids=${lamps},${tea}`);
  await expect(entries(page).last()).toContainText(`Could not be loaded: ${lamps}`);
  await page.unroute('**/buyer/**');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('[data-items] h3').first()).toHaveText('Pair of Four Sacred Creatures lamps');
});

test.describe('on a phone, by keyboard', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('products are chosen and compared: what differs is marked, what is missing is said', async ({ page }) => {
    await withList(page, items(tea, hat, lamps));
    await page.goto('/en/shortlist/');
    for (const name of ['Phúc herbal tea', 'Pair of Four Sacred Creatures lamps']) {
      await page.getByRole('checkbox', { name: `Compare: ${name}` }).focus();
      await page.keyboard.press('Space');
    }
    await expect(page.getByText('Chosen to compare: 2')).toBeVisible();
    await page.getByRole('button', { name: 'Compare', exact: true }).press('Enter');
    await expect(page).toHaveURL(new RegExp(`/en/compare/\\?ids=${tea},${lamps}$`));
    await expect(page.getByRole('columnheader')).toHaveCount(3);
    const maker = page.getByRole('row', { name: /^Maker/ });
    await expect(maker.getByRole('rowheader')).toHaveText('Makerdiffers');
    const price = page.getByRole('row', { name: /^Price/ });
    await expect(price.getByRole('cell').last()).toHaveText('Not provided: ask the producer');
    await expect(price.getByRole('rowheader')).toHaveText('Price');
    await page.getByRole('checkbox', { name: 'Only what differs' }).focus();
    await page.keyboard.press('Space');
    await expect(price).toBeHidden();
    await expect(maker).toBeVisible();
    // The table scrolls inside itself, and the questions stay in sight.
    const table = page.getByRole('region', { name: 'Comparison of products' });
    await table.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => table.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
    const box = (await maker.getByRole('rowheader').boundingBox()) as { x: number };
    expect(box.x).toBeGreaterThanOrEqual(16);
  });
});

test('printed, the list is a catalogue of three products to an A4 page, and the comparison one sheet across', async ({ page }) => {
  const pages = async () => ((await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length;
  for (const [ids, count] of [
    [[tea, hat, lamps], 1],
    [[tea, hat, lamps, fiddle], 2],
  ] as const) {
    await page.goto(`/en/shortlist/?ids=${ids.join(',')}`);
    await expect(entries(page)).toHaveCount(ids.length);
    expect(await pages(), `${ids.length} products`).toBe(count);
  }
  await page.goto(`/vi/so-sanh/?ids=${tea},${hat},${lamps},${fiddle}`);
  await expect(page.getByRole('columnheader')).toHaveCount(5);
  expect(await pages()).toBeLessThanOrEqual(2);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the pages say why there is nothing, and lead on; no button that does nothing shows', async ({ page }) => {
    for (const address of ['/en/shortlist/', '/vi/danh-sach/', '/en/compare/', '/vi/so-sanh/']) {
      await page.goto(address);
      await expect(page.locator('main').getByText('JavaScript')).toBeVisible();
      await expect(page.locator('main .browse a').first()).toBeVisible();
    }
    await page.goto('/en/products/phuc-herbal-tea/');
    await expect(page.getByRole('button', { name: /shortlist/ })).toHaveCount(0);
  });
});
