import { type Browser, chromium } from '@playwright/test';
import { browserArgs } from './browser-args.ts';
import { type CountedSite, serveCompressed } from './serve-compressed.ts';

/** What asking for the map costs, once. Bytes are those of bodies in brotli. */
export interface MapCost {
  /** Before the reader asks: all of the page. */
  readonly pageBytes: number;
  readonly pageRequests: number;
  /** What asking adds. */
  readonly mapBytes: number;
  readonly mapRequests: number;
  /** From the click until the map is drawn, in milliseconds. */
  readonly clickToDrawn: number;
}

/** A line: as it is, or one as slow as Lighthouse takes for a phone (slow 4G: 150 ms, 1.6 Mbit/s). */
export const lines = {
  'as it is': undefined,
  'slow 4G': { latencyMs: 150, bytesPerSecond: (1.6 * 1024 * 1024) / 8 },
} as const;

export type LineName = keyof typeof lines;

/** Measures some rounds of every line, interleaved, each with an empty cache. */
export async function benchMap(folder: string, browserFile: string, page: string, rounds: number): Promise<Record<LineName, MapCost[]>> {
  const browser = await chromium.launch({ executablePath: browserFile, args: browserArgs('webgl') });
  const costs: Record<LineName, MapCost[]> = { 'as it is': [], 'slow 4G': [] };
  try {
    // Once unmeasured, to have all files compressed.
    const warm = await serveCompressed(folder);
    await once(browser, warm, page).finally(() => warm.close());
    for (let round = 0; round < rounds; round++) {
      for (const name of Object.keys(lines) as LineName[]) {
        const site = await serveCompressed(folder, lines[name]);
        costs[name].push(await once(browser, site, page).finally(() => site.close()));
      }
    }
  } finally {
    await browser.close();
  }
  return costs;
}

async function once(browser: Browser, site: CountedSite, address: string): Promise<MapCost> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(new URL(address, site.address).href, { waitUntil: 'networkidle' });
  const before = { ...site.sent };
  const clickToDrawn = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const status = document.querySelector('[data-status]') as HTMLElement;
        const start = performance.now();
        let loading = false;
        // What is being said ends when the map has drawn all it has.
        new MutationObserver(() => {
          if (status.textContent) loading = true;
          else if (loading) requestAnimationFrame(() => resolve(performance.now() - start));
        }).observe(status, { childList: true, characterData: true, subtree: true });
        (document.querySelector('[data-open]') as HTMLElement).click();
      }),
  );
  await page.waitForLoadState('networkidle');
  await context.close();
  return {
    pageBytes: before.bytes,
    pageRequests: before.requests,
    mapBytes: site.sent.bytes - before.bytes,
    mapRequests: site.sent.requests - before.requests,
    clickToDrawn,
  };
}
