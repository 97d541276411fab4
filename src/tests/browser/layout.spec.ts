import { expect, type Page, test } from '@playwright/test';
import { guidePages } from './guide-pages.ts';
import { focusUnseen, hasFallbackFaces, layoutShift, lowTargets, sidewaysScroll } from './measures.ts';
import { pageKinds } from './page-kinds.ts';

/**
 * The fallback is as wide as our type on the whole, not word by word: a paragraph may break otherwise and move what is
 * below it by a line. Half of what counts as good among the web's vital signs.
 */
const lineBreak = 0.05;

/** As on a slow line the site's own type comes late: what was set in the fallback first may not move when it is there. */
async function slowType(page: Page): Promise<void> {
  // A machine that has none of the faces that the fallback is made of cannot show this.
  if (!(await page.evaluate(hasFallbackFaces))) return;
  await page.route('**/*.woff2', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 250));
    await route.continue();
  });
}

for (const [kind, addresses] of Object.entries({ ...pageKinds, ...guidePages })) {
  for (const width of [360, 1280]) {
    test(`${kind} at ${width} pixels: fits, stands still, can be pressed, shows the focus, asks no other host`, async ({
      page,
      baseURL,
    }) => {
      const foreign: string[] = [];
      const failed: string[] = [];
      page.on('request', (request) => {
        if (!request.url().startsWith(baseURL as string)) foreign.push(request.url());
      });
      page.on('response', (response) => {
        if (response.status() >= 400) failed.push(`${response.status()} ${response.url()}`);
      });
      await slowType(page);
      for (const address of addresses) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(address);
        await page.evaluate(() => document.fonts.ready);
        const { beforeType, withType } = await page.evaluate(layoutShift);
        expect.soft(beforeType, `${address} moved while it loaded`).toBeLessThan(0.01);
        expect.soft(withType, `${address} moved when its type came`).toBeLessThan(lineBreak);
        expect.soft(await page.evaluate(sidewaysScroll), `${address} scrolls sideways`).toBeLessThanOrEqual(0);
        expect.soft(await page.evaluate(lowTargets), `${address}: lower than 44 pixels`).toEqual([]);
        // A key was pressed: from here on the browser shows the focus as it does to who goes by keyboard.
        await page.keyboard.press('Tab');
        expect.soft(await page.evaluate(focusUnseen), `${address}: focus that does not show`).toEqual([]);
        if (width < 1280) continue;
        // A desk's window at a zoom of 400% has room for 320 pixels.
        await page.setViewportSize({ width: 320, height: 256 });
        expect.soft(await page.evaluate(sidewaysScroll), `${address} scrolls sideways at a zoom of 400%`).toBeLessThanOrEqual(0);
      }
      expect(foreign).toEqual([]);
      expect(failed).toEqual([]);
    });
  }
}

test('a page that has all these faults is found out', async ({ page }) => {
  await page.route('**/faulty/', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Faulty</title><style>a { outline: none; display: block; height: 30px } p { width: 2000px }</style>
        <a href="/en/">Low, and focused without a sign</a><p>Wide</p>`,
    }),
  );
  await page.goto('/faulty/');
  // Only what has been painted can move.
  await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
  await page.evaluate(() => document.querySelector('p')?.style.setProperty('margin-top', '300px'));
  await expect.poll(async () => (await page.evaluate(layoutShift)).beforeType).toBeGreaterThan(0.01);
  expect(await page.evaluate(sidewaysScroll)).toBeGreaterThan(0);
  expect(await page.evaluate(lowTargets)).toEqual(['Low, and focused without a sign: 30.0 px']);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(focusUnseen)).toEqual(['Low, and focused without a sign']);
});
