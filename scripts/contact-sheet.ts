/**
 * Pictures of all kinds of pages, laid out to be looked at. With `--readme` it takes the README's picture instead.
 * Usage: npm run contact-sheet [-- --readme]
 */
import { buildSite } from '../src/build/build-site.ts';
import { makeContactSheet } from '../src/build/contact-sheet.ts';
import { findBrowser } from '../src/build/find-browser.ts';
import { folders } from '../src/build/project-folders.ts';
import { takeHome, withSite } from '../src/build/shots.ts';
import { stopSignal } from '../src/build/stop-signal.ts';
import { editorLang } from '../src/entries/editor-lang.ts';
import { pageKinds } from '../src/tests/browser/page-kinds.ts';

const readmePicture = '.github/pictures/home.png';

const browserFile = findBrowser();
if (!browserFile) {
  console.error('No browser was found. Install Chromium or Chrome, or set CHROMIUM_PATH to one, and run this again.');
  process.exit(1);
}
if (!(await buildSite({ lang: editorLang(), signal: stopSignal(), unlessUnchanged: true }))) process.exit(1);
if (process.argv.includes('--readme')) {
  await withSite(folders.dist, browserFile, (browser, site) => takeHome(browser, site, readmePicture));
  console.log(readmePicture);
} else {
  const files = await makeContactSheet(browserFile, pageKinds, ({ scheme, width }) => console.log(`▸ ${scheme}, ${width} pixels`));
  for (const file of files) console.log(file);
}
