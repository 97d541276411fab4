import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { browserArgs } from './browser-args.ts';
import { serve } from './serve.ts';

/** How a reader may look at a page. */
export interface View {
  readonly scheme: 'light' | 'dark';
  readonly width: 360 | 1280;
}

/** A picture of a page. */
export interface Shot extends View {
  readonly kind: string;
  readonly address: string;
  /** Its name in the folder of pictures. */
  readonly file: string;
}

/** Phone and desk, light and dark. */
export const views: readonly View[] = (['light', 'dark'] as const).flatMap((scheme) =>
  ([1280, 360] as const).map((width) => ({ scheme, width })),
);

/** The height of the window, and how much of a long page a picture shows. */
const heights = { 360: { window: 740, most: 2600 }, 1280: { window: 900, most: 2200 } } as const;

/** Serves a built site and does something with it in a browser; both are closed whatever comes of it. */
export async function withSite<T>(
  folder: string,
  executablePath: string,
  use: (browser: Browser, address: string) => Promise<T>,
): Promise<T> {
  const served = await serve(folder, 0);
  try {
    const browser = await chromium.launch({ executablePath, args: browserArgs() });
    try {
      return await use(browser, served.address);
    } finally {
      await browser.close();
    }
  } finally {
    await served.close();
  }
}

/** Takes a picture of every address in one view. */
export async function takeShots(
  browser: Browser,
  site: string,
  kinds: Readonly<Record<string, readonly string[]>>,
  view: View,
  out: string,
): Promise<Shot[]> {
  const page = await openPage(browser, view);
  const shots: Shot[] = [];
  for (const [kind, addresses] of Object.entries(kinds)) {
    for (const address of addresses) {
      const file = `${view.scheme}-${view.width}${address.replaceAll('/', '_')}.png`;
      await show(page, new URL(address, site).href);
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.screenshot({
        path: path.join(out, file),
        fullPage: true,
        clip: { x: 0, y: 0, width: view.width, height: Math.min(height, heights[view.width].most) },
      });
      shots.push({ ...view, kind, address, file });
    }
  }
  await page.close();
  return shots;
}

/** Takes the picture of the home page that the README shows: what a window of a desk shows of it. */
export async function takeHome(browser: Browser, site: string, file: string): Promise<void> {
  const page = await openPage(browser, { scheme: 'light', width: 1280 });
  await show(page, new URL('/en/', site).href);
  mkdirSync(path.dirname(file), { recursive: true });
  await page.screenshot({ path: file });
  await page.close();
}

function openPage(browser: Browser, { scheme, width }: View): Promise<Page> {
  return browser.newPage({ viewport: { width, height: heights[width].window }, colorScheme: scheme, reducedMotion: 'reduce' });
}

async function show(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(() => document.fonts.ready);
}
