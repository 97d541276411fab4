import { expect, type Locator, type Page, test } from '@playwright/test';

/** Opens a facet of the panel where it is closed, and gives the box of a value. */
async function box(page: Page, facet: string, value: string): Promise<Locator> {
  const group = page.locator(`[data-facet="${facet}"]`);
  if ((await group.getAttribute('open')) === null) await group.locator('summary').click();
  return group.locator(`[data-value="${value}"]`);
}

const count = (page: Page) => page.getByRole('status');
const cards = (page: Page) => page.locator('main article h3 a');
const chips = (page: Page) => page.getByRole('list', { name: 'Chosen' }).getByRole('button');

/** The number that a count or a box says. */
async function numberIn(locator: Locator): Promise<number> {
  return Number(((await locator.textContent()) ?? '').replace(/[^\d]/g, ''));
}

test.describe('at a desk', () => {
  test.use({ viewport: { width: 1280, height: 900 } });

  test('two facets combine, and each count beside a value is what then shows', async ({ page }) => {
    await page.goto('/en/products/');
    const all = await numberIn(count(page));
    const handicrafts = await box(page, 'group', 'handicrafts');
    const promised = await numberIn(handicrafts.locator('small'));
    await handicrafts.click();
    await expect(count(page)).toHaveText(`${promised} products`);
    expect(promised).toBeLessThan(all);

    const ceramics = await box(page, 'craft', 'ceramics');
    const fewer = await numberIn(ceramics.locator('small'));
    await ceramics.click();
    await expect(count(page)).toHaveText(`${fewer} products`);
    await expect(cards(page)).toHaveCount(Math.min(fewer, 24));
    await expect(page).toHaveURL(/\/en\/products\/\?group=handicrafts&craft=ceramics$/);

    // A second value of one facet adds to the first.
    const lacquer = await box(page, 'craft', 'lacquer');
    const more = await numberIn(lacquer.locator('small'));
    await lacquer.click();
    await expect(count(page)).toHaveText(`${fewer + more} products`);
    await expect(page).toHaveURL(/\?group=handicrafts&craft=ceramics,lacquer$/);
    await expect(chips(page)).toHaveText(['Group: Handicrafts', 'Craft: Lacquer', /^Craft: .*ceramics$/]);
  });

  test('back, forward and a fresh page show the same as before', async ({ page, context }) => {
    await page.goto('/en/products/');
    const built = await cards(page).allTextContents();
    const all = (await count(page).textContent()) as string;
    await (await box(page, 'group', 'food')).click();
    await expect(count(page)).not.toHaveText(all);
    const food = (await count(page).textContent()) ?? '';
    await expect(cards(page)).toHaveCount(24);
    await (await box(page, 'rating', 'stands')).click();
    await expect(chips(page)).toHaveCount(2);
    const shared = page.url();
    const standing = await cards(page).allTextContents();

    await page.goBack();
    await expect(count(page)).toHaveText(food);
    await expect(await box(page, 'group', 'food')).toBeChecked();
    await expect(await box(page, 'rating', 'stands')).not.toBeChecked();
    await page.goBack();
    await expect(chips(page)).toHaveCount(0);
    await expect.poll(() => cards(page).allTextContents()).toEqual(built);
    await page.goForward();
    await page.goForward();
    await expect.poll(() => cards(page).allTextContents()).toEqual(standing);

    const fresh = await context.newPage();
    await fresh.goto(shared);
    await expect.poll(() => cards(fresh).allTextContents()).toEqual(standing);
    await expect(await box(fresh, 'rating', 'stands')).toBeChecked();
  });

  test('the language switch keeps the choice and the order', async ({ page }) => {
    await page.goto('/en/products/?group=handicrafts&craft=lacquer,ceramics&sort=name');
    await expect(chips(page)).toHaveCount(3);
    const found = await numberIn(count(page));
    await page.getByRole('link', { name: 'Tiếng Việt' }).click();
    await expect(page).toHaveURL(/\/vi\/san-pham\/\?group=handicrafts&craft=ceramics,lacquer&sort=name$/);
    await expect(count(page)).toHaveText(`${found} sản phẩm`);
    await expect(page.getByLabel('Sắp xếp')).toHaveValue('name');
  });

  test('an empty result says what to loosen, and loosening shows as many as it said', async ({ page }) => {
    await page.goto('/en/products/?group=food&craft=lacquer');
    await expect(count(page)).toHaveText('0 products');
    await expect(page.getByText('No product fits all that is chosen.')).toBeVisible();
    const way = page.getByRole('button', { name: /^Without “Lacquer/ });
    const promised = ((await way.textContent()) ?? '').split(': ').at(-1) as string;
    await way.click();
    await expect(count(page)).toHaveText(promised);
    await expect(count(page)).toBeFocused();
    await expect(page).toHaveURL(/\?group=food$/);
  });

  test('chips are taken away one by one or all at once, and the focus is never lost', async ({ page }) => {
    await page.goto('/en/products/?group=food,handicrafts&rating=stands');
    await expect(chips(page)).toHaveCount(3);
    await chips(page).nth(1).click();
    await expect(chips(page)).toHaveCount(2);
    await expect(chips(page).nth(1)).toBeFocused();
    await page.getByRole('button', { name: 'Clear all' }).click();
    await expect(page).toHaveURL(/\/en\/products\/$/);
    await expect(count(page)).toBeFocused();
    await expect(cards(page)).toHaveCount(48);
  });

  test('the order can be chosen, and more is shown when asked for', async ({ page }) => {
    await page.goto('/en/products/');
    await page.getByLabel('Sort by').selectOption('name');
    await expect(page).toHaveURL(/\?sort=name$/);
    await expect(cards(page)).toHaveCount(24);
    await page.getByRole('button', { name: 'Show more' }).click();
    await expect(cards(page)).toHaveCount(48);
    await expect(cards(page).nth(24)).toBeFocused();
    const names = await cards(page).allTextContents();
    const compare = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' }).compare;
    expect(names).toEqual([...names].sort(compare));
    await page.reload();
    await expect.poll(() => cards(page).allTextContents()).toEqual(names);
  });

  test('filtered cards are the very cards of the listing', async ({ page }) => {
    await page.goto('/en/products/');
    const card = page.locator('main article').first();
    const href = (await card.locator('h3 a').getAttribute('href')) as string;
    const looks = (where: Locator) =>
      where.evaluate((element) => [
        element.textContent?.replace(/\s+/g, ' ').trim(),
        element.clientWidth,
        getComputedStyle(element).backgroundColor,
      ]);
    const built = await looks(card);
    await (await box(page, 'rating', 'stands')).click();
    await expect(chips(page)).toHaveCount(1);
    await expect(cards(page)).toHaveCount(await numberIn(count(page)));
    expect(await looks(page.locator('main article').filter({ has: page.locator(`a[href="${href}"]`) }))).toEqual(built);
  });

  test('a page of one value filters what it lists, and its counts say so from the start', async ({ page }) => {
    await page.goto('/en/groups/food/');
    const total = await numberIn(count(page));
    await expect(page.locator('[data-facet="group"]')).toHaveCount(0);
    const stands = await box(page, 'rating', 'stands');
    const promised = await numberIn(stands.locator('small'));
    expect(promised).toBeLessThan(total);
    await stands.click();
    await expect(count(page)).toHaveText(`${promised} products`);
    await expect(page).toHaveURL(/\/en\/groups\/food\/\?rating=stands$/);
    await expect(page.getByRole('navigation', { name: 'Pages of this list' })).toHaveCount(0);
  });

  test('a later page of the list leads to its first with the choice', async ({ page }) => {
    await page.goto('/en/products/page/2/');
    await (await box(page, 'group', 'tourism')).click();
    await expect(page).toHaveURL(/\/en\/products\/\?group=tourism$/);
    await expect(count(page)).toHaveText(/^\d+ products?$/);
    await expect(chips(page)).toHaveCount(1);
  });

  test('hostile and unknown values in the address are passed over', async ({ page }) => {
    await page.goto('/en/products/?group=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&craft=__proto__&sort=price&utm_source=x');
    await expect(page.locator('[data-facet="group"] [data-value="food"]')).toHaveRole('checkbox');
    await expect(cards(page)).toHaveCount(48);
    await expect(chips(page)).toHaveCount(0);
  });

  test('nothing moves while a shared choice loads', async ({ page }) => {
    await page.addInitScript(() => {
      const moved: number[] = [];
      Object.assign(window, { moved });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) moved.push(entry.value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto('/en/products/?group=food&craft=lacquer');
    await expect(count(page)).toHaveText('0 products');
    await page.evaluate(() => document.fonts.ready);
    const moved = await page.evaluate(() => (window as unknown as { moved: number[] }).moved.reduce((sum, value) => sum + value, 0));
    expect(moved).toBeLessThan(0.02);
  });

  test('the keyboard alone opens a facet, ticks a box and takes the chip away', async ({ page }) => {
    await page.goto('/en/products/');
    await page.locator('[data-facet="craft"] summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const first = page.locator('[data-facet="craft"] [data-value]').first();
    await expect(first).toBeFocused();
    await page.keyboard.press('Space');
    await expect(first).toBeChecked();
    await expect(chips(page)).toHaveCount(1);
    await expect(first).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(first).not.toBeChecked();
    await page.keyboard.press('Space');
    await chips(page).first().focus();
    await page.keyboard.press('Enter');
    await expect(first).not.toBeChecked();
    await expect(count(page)).toBeFocused();
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('the choice stands behind one button that says how much is chosen', async ({ page }) => {
    await page.goto('/en/products/');
    const panel = page.getByRole('complementary', { name: 'Narrow down' });
    await expect(panel).toBeHidden();
    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    await expect(panel).toBeVisible();
    await (await box(page, 'group', 'food')).click();
    await (await box(page, 'rating', 'stands')).click();
    const show = panel.getByRole('button', { name: /^Show \d+ products$/ });
    await expect(show).toBeVisible();
    await show.click();
    await expect(panel).toBeHidden();
    await expect(page.getByRole('button', { name: 'Filter (2)' })).toBeVisible();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });

  test('Escape closes it and the focus is back on its button', async ({ page }) => {
    await page.goto('/vi/san-pham/');
    const open = page.getByRole('button', { name: 'Lọc', exact: true });
    await open.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('complementary')).toBeVisible();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('complementary')).toBeHidden();
    await expect(open).toBeFocused();
  });

  test('only what shows is fetched: one index, and at most the files of 24 cards', async ({ page }) => {
    const fetched: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('.json')) fetched.push(new URL(request.url()).pathname);
    });
    await page.goto('/en/products/');
    expect(fetched).toEqual([]);
    const all = (await count(page).textContent()) as string;
    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    await (await box(page, 'group', 'tourism')).click();
    await expect(chips(page)).toHaveCount(1);
    await expect(count(page)).not.toHaveText(all);
    await expect(cards(page)).toHaveCount(await numberIn(count(page)));
    expect(fetched.filter((path) => path.endsWith('/facets.json'))).toHaveLength(1);
    expect(fetched.length).toBeLessThanOrEqual(3);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

  test('every value is a link to its page, and the button still opens them', async ({ page }) => {
    await page.goto('/en/products/');
    await expect(page.getByLabel('Sort by')).toBeHidden();
    await page.getByRole('button', { name: 'Filter' }).click();
    await page.locator('[data-facet="exported"] summary').click();
    await page
      .locator('[data-facet="exported"]')
      .getByRole('link', { name: /^Japan/ })
      .click();
    await expect(page).toHaveURL(/\/en\/exported-to\/japan\/$/);
    await expect(page.getByRole('heading', { level: 1, name: 'Sold to Japan' })).toBeVisible();
  });
});

test.describe('where the data cannot be fetched', () => {
  test('a box is a link again', async ({ page }) => {
    await page.route('**/facets.json*', (route) => route.abort());
    await page.goto('/en/products/');
    await (await box(page, 'group', 'food')).click();
    await expect(page).toHaveURL(/\/en\/groups\/food\/$/);
  });

  test('a shared choice says so, and shows the listing with its links', async ({ page }) => {
    await page.route('**/cards/*.json*', (route) => route.fulfill({ status: 503, body: '' }));
    await page.goto('/en/products/?group=food');
    await expect(count(page)).toContainText('The filter could not be loaded');
    await expect(cards(page)).toHaveCount(48);
    const food = await box(page, 'group', 'food');
    await expect(food).toHaveRole('link');
    await food.click();
    await expect(page).toHaveURL(/\/en\/groups\/food\/$/);
  });

  test('data of another version are refused rather than shown as other products', async ({ page }) => {
    await page.route('**/cards/*.json*', (route) => route.fulfill({ json: { version: 'old', cards: [] } }));
    await page.goto('/en/products/?group=food');
    await expect(count(page)).toContainText('The filter could not be loaded');
  });
});
