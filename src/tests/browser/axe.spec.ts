import { expect, type Page, test } from '@playwright/test';
import axe from 'axe-core';
import { guidePages } from './guide-pages.ts';
import { pageKinds } from './page-kinds.ts';

const schemes = ['light', 'dark'] as const;
const widths = [360, 1280];

/** Everything that axe finds on the page as it is, as lines that say where. The page holds axe already. */
function violations(page: Page, isGuide: boolean): Promise<string[]> {
  const options = {
    // What passed is not looked at.
    resultTypes: ['violations'],
    rules: {
      // Off in axe unless asked for: nothing to press is smaller than 24 pixels, but for links in a sentence.
      'target-size': { enabled: true },
      // The guide shows the same part many times on one page, which no page of the site does.
      'landmark-unique': { enabled: !isGuide },
    },
  } satisfies axe.RunOptions;
  return page.evaluate(async (options) => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, options);
    return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help}: ${target.join(' ')}`));
  }, options);
}

for (const [kind, addresses] of Object.entries({ ...pageKinds, ...guidePages })) {
  test(`axe finds nothing on ${kind}: every language, light and dark, phone and desk`, async ({ page }) => {
    test.setTimeout(90_000);
    const found: string[] = [];
    for (const address of addresses) {
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(address);
        await page.evaluate(axe.source);
        for (const colorScheme of schemes) {
          // Without motion colours change at once: axe would measure them on their way.
          await page.emulateMedia({ reducedMotion: 'reduce', colorScheme });
          for (const violation of await violations(page, kind.startsWith('guide')))
            found.push(`${address}, ${colorScheme}, ${width}: ${violation}`);
        }
      }
    }
    expect(found).toEqual([]);
  });
}
