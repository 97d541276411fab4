/**
 * What quick find costs over the wire, from an empty cache: at the size of the content folder, and with CONTENT_DIR at
 * the size of that one too. Builds the site first, for its pages and its script.
 * Usage: npm run bench:quick-find
 */
import path from 'node:path';
import { buildSite } from '../src/build/build-site.ts';
import { checkContent } from '../src/build/check-content.ts';
import { findBrowser } from '../src/build/find-browser.ts';
import { folders } from '../src/build/project-folders.ts';
import { weighQuickFind } from '../src/build/quick-find-bytes.ts';
import { stopSignal } from '../src/build/stop-signal.ts';
import { contentFolder } from '../src/entries/content-folder.ts';
import { editorLang } from '../src/entries/editor-lang.ts';

const queries = ['gom bat trang', 'lụa', 'lacquer', 'banh chung', 'non la', 'cong ty', 'Ba Vì', 'silk scarf', '813/QĐ-UBND', 'van phuc'];

const browserFile = findBrowser();
if (!browserFile) {
  console.error('No browser was found. Install Chromium or Chrome, or set CHROMIUM_PATH to one, and run this again.');
  process.exit(1);
}
const sizes = new Set([path.resolve('content'), contentFolder()]);
// The site is built from its own content: at another size only the names are of the other.
delete process.env.CONTENT_DIR;
if (!(await buildSite({ lang: editorLang(), signal: stopSignal(), unlessUnchanged: true }))) process.exit(1);
for (const folder of sizes) {
  const { catalogue } = checkContent(folder);
  if (!catalogue) continue;
  const weighed = await weighQuickFind(folders.dist, browserFile, catalogue, queries);
  console.log(`\n${catalogue.products.length} products (${folder}): bytes over the wire`);
  console.table(Object.fromEntries(weighed.map(({ lang, query, ...bytes }) => [`${lang} ${query}`, bytes])));
  console.log(
    `most to the first names: ${Math.max(...weighed.map(({ first }) => first))}; to a whole query: ${Math.max(...weighed.map(({ whole }) => whole))}`,
  );
}
