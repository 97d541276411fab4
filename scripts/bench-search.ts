/**
 * What the full search costs over the wire: at the size of the content folder, and with CONTENT_DIR at the size of that
 * one too.
 * Usage: npm run bench:search
 */
import path from 'node:path';
import { checkContent } from '../src/build/check-content.ts';
import { findBrowser } from '../src/build/find-browser.ts';
import { contentFolder } from '../src/entries/content-folder.ts';
import { weighSearch } from '../src/tests/browser/search-bytes.ts';

const queries = {
  en: [
    'lacquer bowl',
    'silk scarf',
    'rattan lamp',
    'rice noodles gluten free',
    'ceramic tea set',
    'where to buy in Ba Vì',
    'laquer',
    'lotus tea',
  ],
  vi: [
    'gốm sứ Bát Tràng',
    'non la lang chuong',
    'bánh chưng Tranh Khúc',
    'mật ong 4 sao',
    'lụa Vạn Phúc',
    'mien dong lang so',
    'duc dong',
    '813/QĐ-UBND',
  ],
};

const browser = findBrowser();
if (!browser) {
  console.error('No browser was found. Install Chromium or Chrome, or set CHROMIUM_PATH to one, and run this again.');
  process.exit(1);
}
const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
for (const folder of new Set([path.resolve('content'), contentFolder()])) {
  const { catalogue } = checkContent(folder);
  if (!catalogue) continue;
  const weighed = await weighSearch(catalogue, queries, browser);
  const firsts = weighed.map(({ first }) => first);
  // The first of a session is not a further one.
  const further = weighed.filter(({ query }, at) => at > 0 && query !== queries.vi[0]).map((each) => each.further);
  console.log(`\n${catalogue.products.length} products (${folder}): bytes over the wire to ten results`);
  console.table(Object.fromEntries(weighed.map(({ lang, query, first, further }) => [`${lang} ${query}`, { first, further }])));
  console.log(
    `first search: median ${median(firsts)}, most ${Math.max(...firsts)}; further searches: median ${median(further)}, most ${Math.max(...further)}`,
  );
}
