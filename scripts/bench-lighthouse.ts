/**
 * Lighthouse, mobile, on one page of every kind: medians of the scores and of LCP, TBT and CLS.
 * Usage: npm run bench:lighthouse [-- <rounds> [<word in the address> …]]
 */
import { benchLighthouse, type LighthouseResult } from '../src/build/bench-lighthouse.ts';
import { buildSite } from '../src/build/build-site.ts';
import { findBrowser } from '../src/build/find-browser.ts';
import { folders } from '../src/build/project-folders.ts';
import { stopSignal } from '../src/build/stop-signal.ts';
import { editorLang } from '../src/entries/editor-lang.ts';
import { pageKinds } from '../src/tests/browser/page-kinds.ts';

const browserFile = findBrowser();
if (!browserFile) {
  console.error('No browser was found. Install Chromium or Chrome, or set CHROMIUM_PATH to one, and run this again.');
  process.exit(1);
}
const [rounds = '3', ...words] = process.argv.slice(2);
if (!(Number(rounds) >= 1)) {
  console.error(`“${rounds}” is not a number of rounds. Usage: npm run bench:lighthouse -- 3 products`);
  process.exit(1);
}
if (!(await buildSite({ lang: editorLang(), signal: stopSignal(), unlessUnchanged: true }))) process.exit(1);

const pages = Object.values(pageKinds)
  .flatMap(([first]) => first)
  .filter((page) => words.length === 0 || words.some((word) => page.includes(word)));
const results = new Map<string, LighthouseResult[]>(pages.map((page) => [page, []]));
await benchLighthouse(folders.dist, browserFile, pages, Number(rounds), (page, result) => {
  results.get(page)?.push(result);
  if (process.stderr.isTTY) process.stderr.write('·');
});

const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const width = Math.max(...pages.map((page) => page.length));
console.log(`${'page'.padEnd(width)}  perf  a11y  best  seo   LCP ms  TBT ms  CLS    (medians of ${rounds})`);
for (const [page, all] of results) {
  const of = (key: Exclude<keyof LighthouseResult, 'seo' | 'failed'>) => median(all.map((result) => result[key]));
  const seo = all[0]?.seo === undefined ? '–' : String(median(all.map((result) => result.seo ?? 0)));
  const line = [
    page.padEnd(width),
    String(of('performance')).padStart(4),
    String(of('accessibility')).padStart(4),
    String(of('bestPractices')).padStart(4),
    seo.padStart(4),
    of('lcp').toFixed(0).padStart(7),
    of('tbt').toFixed(0).padStart(6),
    of('cls').toFixed(3).padStart(5),
    [...new Set(all.flatMap(({ failed }) => failed))].join(', '),
  ];
  console.log(line.join('  '));
}
