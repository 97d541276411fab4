import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import axe from 'axe-core';
import { browserArgs } from '../../build/browser-args.ts';
import { samplePmtiles } from './sample-pmtiles.ts';

const browser = process.env.CHROMIUM_PATH;
test.use({ launchOptions: { ...(browser ? { executablePath: browser } : {}), args: browserArgs('webgl') }, reducedMotion: 'reduce' });
// A map is drawn in software where there is no graphics card.
test.setTimeout(60_000);

const en = '/en/sales-points/';
const vi = '/vi/diem-ban/';

/** A strict policy: scripts from the site itself, and those inside the page by their hash. */
function policyOf(html: string): string {
  const inside = [...html.matchAll(/<script(?:\s+type="module")?>(.*?)<\/script>/gs)].map(([, code]) => code as string);
  const hashes = inside.map((code) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`);
  return [
    "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:",
    `font-src 'self'; connect-src 'self'; worker-src 'self'; script-src ${["'self'", ...hashes].join(' ')}`,
  ].join('; ');
}

const canvas = (page: Page) => page.locator('[data-canvas] canvas');
const card = (page: Page) => page.getByRole('region', { name: 'Chosen place' });
const count = (page: Page) => page.locator('[data-count]');

/** The map is there once its canvas is and nothing is being said any more. */
async function drawn(page: Page): Promise<void> {
  await expect(canvas(page)).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText(/^(The map is being loaded|Đang tải bản đồ)/)).toBeHidden({ timeout: 30_000 });
}

/** Serves a page with another ground than the one that it was built with. */
async function withBasemap(page: Page, url: string, basemap: object): Promise<void> {
  await page.route(`**${url}*`, async (route) => {
    if (route.request().resourceType() !== 'document') return route.fallback();
    const response = await route.fetch();
    const html = await response.text();
    const built = '&quot;basemap&quot;:{&quot;kind&quot;:&quot;embedded&quot;}';
    expect(html).toContain(built);
    await route.fulfill({
      response,
      body: html.replace(built, `&quot;basemap&quot;:${JSON.stringify(basemap).replaceAll('"', '&quot;')}`),
    });
  });
}

test('nothing of the map is fetched before it is asked for; then little, from here alone, under a strict policy, and nothing moves', async ({
  page,
}) => {
  const [asked, blocked]: [string[], string[]] = [[], []];
  await page.route(`**${en}`, async (route) => {
    const response = await route.fetch();
    const policy = policyOf(await response.text());
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
  });
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) blocked.push(message.text());
  });
  await page.goto(en, { waitUntil: 'networkidle' });
  const before = asked.length;
  expect(asked.filter((url) => /large-map|worker|ground\.json|opening_hours|pmtiles/.test(url))).toEqual([]);
  await page.getByRole('button', { name: 'Open the map' }).scrollIntoViewIfNeeded();
  await page.evaluate(() => {
    const shifts = { sum: 0 };
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.sum += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift' });
  });
  await page.getByRole('button', { name: 'Open the map' }).click();
  await drawn(page);
  expect(blocked).toEqual([]);
  const since = [...new Set(asked.slice(before))].filter((url) => !url.startsWith('blob:') && !url.startsWith('data:'));
  expect(since.length).toBeGreaterThan(2);
  expect(asked.length, asked.join('\n')).toBeLessThanOrEqual(before + 12);
  expect(asked.filter((url) => /^https?:/.test(url) && new URL(url).host !== new URL(page.url()).host)).toEqual([]);
  const bytes = since.map((url) => {
    const file = readFileSync(path.join('dist', decodeURIComponent(new URL(url).pathname)));
    return url.endsWith('woff2') ? file.length : brotliCompressSync(file).length;
  });
  expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(400 * 1024);
  expect(await page.evaluate(() => (window as unknown as { shifts: { sum: number } }).shifts.sum)).toBe(0);
});

test('the whole task by keyboard: filter, choose, read, directions, Escape, and the focus is back', async ({ page }) => {
  await page.goto(en);
  const all = await count(page).textContent();
  await page.getByRole('checkbox', { name: /^Shop/ }).focus();
  await page.keyboard.press('Space');
  await expect(count(page)).not.toHaveText(all as string);
  await expect(page).toHaveURL(/\?kind=shop$/);
  const show = page.getByRole('button', { name: 'Show on the map: B11 Kim Liên OCOP point' });
  await show.focus();
  await page.keyboard.press('Enter');
  await drawn(page);
  await expect(card(page)).toBeFocused({ timeout: 15_000 });
  await expect(card(page)).toContainText('B11 Kim Liên OCOP point');
  await expect(page).toHaveURL(/at=sales-point:ocop-b11-kim-lien/);
  await expect(page.locator('[data-chosen] a')).toHaveText('B11 Kim Liên OCOP point');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Close' })).toBeFocused();
  await page.keyboard.press('Tab');
  const google = card(page).getByRole('link', { name: 'Google' });
  await expect(google).toBeFocused();
  expect(await google.getAttribute('href')).toMatch(/^https:\/\/www\.google\.com\/maps\/dir\/\?api=1&destination=2[01]\.\d+,105\.\d+$/);
  await page.keyboard.press('Escape');
  await expect(card(page)).toBeHidden();
  await expect(show).toBeFocused();
  await page.goBack();
  await expect(card(page)).toContainText('B11 Kim Liên');
});

test('a view that somebody sent opens as it was: filter, place, where it looks; back undoes', async ({ page }) => {
  await page.goto(`${vi}?kind=village&craft=lacquer&at=village:ha-thai&view=105.8700,20.8600,12.0#map`);
  await drawn(page);
  const chosen = page.getByRole('region', { name: 'Nơi đang chọn' });
  await expect(chosen).toContainText('Hạ Thái');
  await expect(page.getByRole('checkbox', { name: /^Làng nghề/ })).toBeChecked();
  await expect(page.locator('select[data-filter=craft]')).toHaveValue('lacquer');
  await expect(count(page)).toHaveText(/^\d+ trong \d+ nơi$/);
  await page.getByLabel('Tuyến một ngày trên bản đồ').selectOption('son-theu-kham');
  await expect(page).toHaveURL(/loop=son-theu-kham/);
  await page.goBack();
  await expect(page.getByLabel('Tuyến một ngày trên bản đồ')).toHaveValue('');
  await expect(page).not.toHaveURL(/loop=/);
});

test('a click on the map chooses in the list', async ({ page }) => {
  await page.goto(`${en}?kind=craft-centre&view=105.7735,20.9793,12.5#map`);
  await drawn(page);
  const box = (await canvas(page).boundingBox()) as { x: number; y: number; width: number; height: number };
  await expect(async () => {
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await expect(card(page)).toBeVisible({ timeout: 1000 });
  }).toPass();
  await expect(page.locator('.row[data-chosen]')).toHaveCount(1);
  await expect(page.locator('.row[data-chosen] a')).toHaveText(((await card(page).locator('.name').textContent()) ?? '').trim());
});

test('axe finds nothing on the open map with a card, in either language and scheme', async ({ page }) => {
  const found: string[] = [];
  for (const [address, colorScheme, width] of [
    [`${en}?at=village:van-phuc#map`, 'light', 1280],
    [`${vi}?at=village:van-phuc#map`, 'dark', 360],
  ] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 800 });
    await page.goto(address);
    await drawn(page);
    await page.evaluate(axe.source);
    found.push(
      ...(await page.evaluate(async () => {
        const options = { resultTypes: ['violations' as const], rules: { 'target-size': { enabled: true } } };
        const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, options);
        return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
      })),
    );
    const small = await page
      .locator('[data-stage] button:visible, [data-filters] button:visible')
      .evaluateAll((all) =>
        all
          .filter((each) => each.getBoundingClientRect().height < 44 && !each.closest('.maplibregl-ctrl-attrib'))
          .map((each) => each.outerHTML),
      );
    expect(small).toEqual([]);
  }
  expect(found).toEqual([]);
});

test('without WebGL there are words, the list and the picture, and the card works', async ({ page }) => {
  await page.addInitScript(() => {
    const real = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.startsWith('webgl') ? null : (real as (...all: unknown[]) => unknown).call(this, kind, ...rest);
    } as typeof real;
  });
  await page.goto(en);
  await page.getByRole('button', { name: 'Show on the map: B11 Kim Liên OCOP point' }).click();
  await expect(page.getByText('This browser cannot draw the large map')).toBeVisible();
  await expect(card(page).getByRole('link', { name: 'OpenStreetMap' })).toBeVisible();
  await expect(page.getByRole('img', { name: /^Map of Hanoi with \d+ marks/ })).toBeVisible();
});

test.describe('nearest first', () => {
  test('sorts by the distance from where the reader is, and back by name', async ({ page, context }) => {
    await context.grantPermissions(['geolocation']);
    await context.setGeolocation({ latitude: 20.9793, longitude: 105.7735 });
    await page.goto(en);
    const first = page.locator('[data-section]').last().locator('[data-name]').first();
    const byName = (await first.textContent()) as string;
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.getByRole('button', { name: 'Nearest first' }).click();
    await expect(first).toHaveText('Vạn Phúc silk village');
    await expect(page.locator('[data-away]').first()).toContainText('km away as the crow flies');
    expect(asked).toEqual([]);
    await page.getByRole('button', { name: 'By name again' }).click();
    await expect(first).toHaveText(byName);
  });

  test('says so where the browser gives no position', async ({ page, context }) => {
    await context.clearPermissions();
    await page.goto(en);
    await page.getByRole('button', { name: 'Nearest first' }).click();
    await expect(page.getByText('The browser gave no position')).toBeVisible();
  });
});

test('the places that show can be taken along', async ({ page }) => {
  await page.goto(`${en}?kind=market`);
  await expect(count(page)).toHaveText(/^1 of /);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'GPX, for navigation apps' }).click(),
  ]);
  const gpx = readFileSync(await download.path(), 'utf8');
  expect(gpx.match(/<wpt /g)).toHaveLength(1);
});

test.describe('a richer ground', () => {
  test('comes from a PMTiles file, read in pieces', async ({ page }) => {
    const [archive, ranges]: [Buffer, string[]] = [samplePmtiles(), []];
    await withBasemap(page, en, { kind: 'pmtiles', url: '/maps/hanoi.pmtiles' });
    await page.route('**/maps/hanoi.pmtiles', (route) => {
      const range = /^bytes=(\d+)-(\d+)$/.exec(route.request().headers().range ?? '');
      if (!range) return route.fulfill({ status: 416 });
      const [from, to] = [Number(range[1]), Math.min(Number(range[2]), archive.length - 1)];
      ranges.push(range[0]);
      return route.fulfill({
        status: 206,
        headers: { 'content-range': `bytes ${from}-${to}/${archive.length}` },
        body: archive.subarray(from, to + 1),
      });
    });
    await page.goto(`${en}#map`);
    await drawn(page);
    await expect(page.locator('.maplibregl-ctrl-attrib')).toContainText('OpenStreetMap');
    await expect(page.locator('[data-schematic]')).toBeHidden();
    await expect.poll(() => ranges.length).toBeGreaterThan(1);
  });

  for (const [what, basemap] of [
    ['an extract', { kind: 'pmtiles', url: '/maps/gone.pmtiles' }],
    ['a style', { kind: 'style', url: '/styles/gone.json' }],
  ] as const) {
    test(`that cannot be reached (${what}) gives way to the embedded one, with a notice`, async ({ page }) => {
      await withBasemap(page, en, basemap);
      await page.goto(`${en}#map`);
      await drawn(page);
      await expect(page.getByText('The detailed map could not be reached')).toBeVisible();
      await expect(page.locator('[data-schematic]')).toBeVisible();
    });
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the list is whole, and nothing is offered that would not work', async ({ page }) => {
    await page.goto(en);
    await expect(page.locator('[data-place]').last()).toBeAttached();
    await expect(page.getByRole('link', { name: 'B11 Kim Liên OCOP point' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Open the map' })).toBeHidden();
    await expect(page.getByRole('button', { name: /^Show on the map/ })).toHaveCount(0);
    await expect(page.getByRole('checkbox')).toHaveCount(0);
  });
});
