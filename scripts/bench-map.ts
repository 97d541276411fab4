/**
 * What the large map costs, in a real browser: bytes in brotli, requests, time from click to map. Medians.
 * Usage: npm run bench:map [-- <rounds>]
 */
import { benchMap, type MapCost } from '../src/build/bench-map.ts';
import { buildSite } from '../src/build/build-site.ts';
import { findBrowser } from '../src/build/find-browser.ts';
import { folders } from '../src/build/project-folders.ts';
import { stopSignal } from '../src/build/stop-signal.ts';
import { editorLang } from '../src/entries/editor-lang.ts';

const browserFile = findBrowser();
if (!browserFile) {
  console.error('No browser was found. Install Chromium or Chrome, or set CHROMIUM_PATH to one, and run this again.');
  process.exit(1);
}
if (!(await buildSite({ lang: editorLang(), signal: stopSignal(), unlessUnchanged: true }))) process.exit(1);
const rounds = Number(process.argv[2] ?? 5);
const costs = await benchMap(folders.dist, browserFile, '/en/sales-points/', rounds);
for (const [line, all] of Object.entries(costs)) {
  const median = (of: keyof MapCost) => all.map((cost) => cost[of]).sort((a, b) => a - b)[Math.floor(all.length / 2)] as number;
  const kilobytes = (of: keyof MapCost) => `${(median(of) / 1024).toFixed(0)} KB`;
  console.log(
    `${line}: page ${kilobytes('pageBytes')} in ${median('pageRequests')} requests; ` +
      `the map adds ${kilobytes('mapBytes')} in ${median('mapRequests')}; click to map ${(median('clickToDrawn') / 1000).toFixed(2)} s (median of ${rounds})`,
  );
}
