import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { folders } from './project-folders.ts';
import { type Shot, takeShots, type View, views, withSite } from './shots.ts';

/** Where contact sheets are put: ignored by Git, made anew each time. */
export const sheetFolder = path.join(folders.work, 'contact-sheet');

/**
 * Takes pictures of all kinds of pages, light and dark, on phone and desk, and lays them out: one HTML page with all
 * of them, and one PNG for each view.
 * @param onView hears of each view before its pictures are taken.
 * @returns the files made, the HTML first.
 */
export async function makeContactSheet(
  browserFile: string,
  kinds: Readonly<Record<string, readonly string[]>>,
  onView: (view: View) => void,
): Promise<string[]> {
  rmSync(sheetFolder, { recursive: true, force: true });
  mkdirSync(sheetFolder, { recursive: true });
  return withSite(folders.dist, browserFile, async (browser, site) => {
    const shots: Shot[] = [];
    for (const view of views) {
      onView(view);
      shots.push(...(await takeShots(browser, site, kinds, view, sheetFolder)));
    }
    const html = path.join(sheetFolder, 'index.html');
    writeFileSync(html, sheetOf(shots));
    const page = await browser.newPage({ viewport: { width: 1800, height: 1000 } });
    await page.goto(pathToFileURL(path.resolve(html)).href);
    const sheets: string[] = [];
    for (const view of views) {
      const file = path.join(sheetFolder, `sheet-${idOf(view)}.png`);
      await page.locator(`#${idOf(view)}`).screenshot({ path: file });
      sheets.push(file);
    }
    return [html, ...sheets];
  });
}

function idOf({ scheme, width }: View): string {
  return `${scheme}-${width}`;
}

/** The pictures of each view side by side, each a link to its full size. */
function sheetOf(shots: readonly Shot[]): string {
  const sections = views.map((view) => {
    const own = shots.filter(({ scheme, width }) => scheme === view.scheme && width === view.width);
    const figures = own.map(
      ({ kind, address, file }) =>
        `<figure><a href="${file}"><img src="${file}" alt=""></a><figcaption>${kind}<br>${address}</figcaption></figure>`,
    );
    return `<section id="${idOf(view)}" class="w${view.width}"><h2>${view.scheme}, ${view.width} pixels</h2>${figures.join('')}</section>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Contact sheet</title><style>
body { margin: 0; font: 13px/1.4 system-ui; background: #777; color: #fff }
section { display: grid; grid-template-columns: repeat(6, 1fr); gap: 14px; padding: 14px; background: #777 }
section.w360 { grid-template-columns: repeat(12, 1fr) }
h2 { grid-column: 1 / -1; margin: 0 }
figure { margin: 0; min-width: 0; overflow-wrap: anywhere }
a { display: block; max-height: 480px; overflow: hidden; background: #999 }
.w360 a { max-height: 640px }
img { display: block; width: 100% }
</style>${sections.join('')}`;
}
