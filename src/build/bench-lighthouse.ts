import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { browserArgs } from './browser-args.ts';
import { serveCompressed } from './serve-compressed.ts';

/** What Lighthouse says of a page, as a phone on a slow line sees it. Scores are 0 to 100, times milliseconds. */
export interface LighthouseResult {
  readonly performance: number;
  readonly accessibility: number;
  readonly bestPractices: number;
  /** Undefined where the page is not to be indexed: Lighthouse counts that as a fault. */
  readonly seo: number | undefined;
  /** Largest contentful paint, total blocking time. */
  readonly lcp: number;
  readonly tbt: number;
  /** Cumulative layout shift. */
  readonly cls: number;
  /** Ids of the audits that are not passed, performance aside. */
  readonly failed: readonly string[];
}

const categories = { performance: 'performance', accessibility: 'accessibility', bestPractices: 'best-practices', seo: 'seo' } as const;

/**
 * Runs Lighthouse's mobile tests some rounds on each page of a built site, served compressed as hosts do, pages
 * interleaved: all of them once, then all of them again. A fresh browser profile each time.
 */
export async function benchLighthouse(
  folder: string,
  browserFile: string,
  pages: readonly string[],
  rounds: number,
  each: (page: string, result: LighthouseResult) => void,
): Promise<void> {
  const site = await serveCompressed(folder);
  try {
    for (let round = 0; round < rounds; round++) {
      for (const page of pages) each(page, await once(browserFile, new URL(page, site.address).href));
    }
  } finally {
    await site.close();
  }
}

async function once(chromePath: string, url: string): Promise<LighthouseResult> {
  const chrome = await launch({ chromePath, chromeFlags: ['--headless=new', ...browserArgs()], logLevel: 'silent' });
  try {
    const run = await lighthouse(url, { port: chrome.port, logLevel: 'silent', onlyCategories: Object.values(categories) });
    if (!run) throw new Error(`Lighthouse gave no result for ${url}.`);
    const { lhr } = run;
    if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`);
    const score = (category: string) => Math.round((lhr.categories[category]?.score ?? 0) * 100);
    const value = (audit: string) => lhr.audits[audit]?.numericValue ?? 0;
    const notIndexed = lhr.audits['is-crawlable']?.score === 0;
    const failed = Object.values(categories)
      .filter((category) => category !== 'performance')
      .flatMap((category) => lhr.categories[category]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < 1)
      .map(({ id }) => id);
    return {
      performance: score(categories.performance),
      accessibility: score(categories.accessibility),
      bestPractices: score(categories.bestPractices),
      seo: notIndexed ? undefined : score(categories.seo),
      lcp: value('largest-contentful-paint'),
      tbt: value('total-blocking-time'),
      cls: value('cumulative-layout-shift'),
      failed,
    };
  } finally {
    chrome.kill();
  }
}
