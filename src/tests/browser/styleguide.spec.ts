import { expect, test } from '@playwright/test';

/** Pages of the guide that show no entry of the catalogue: what an editor writes never changes these pictures. */
const compared = ['cards', 'rating-panels', 'facts', 'tables'];

/**
 * The window is compared, not the whole page, so that a picture always has the same size. How much may differ was
 * measured: letters drawn a fifth of a pixel heavier, which is more than systems and versions of Chromium differ by,
 * change up to 0.5% of the pixels by more than the threshold; a grid that falls apart changes 1.2% at least, for most
 * of a page is paper. Between the two lies 1%. Where lines break is the same everywhere: the type is the site's own.
 */
const tolerance = { threshold: 0.25, maxDiffPixelRatio: 0.01, animations: 'disabled' } as const;

/**
 * Two columns where there were four or one, none where there were two, and paragraphs set in: each page has one of
 * these in its window.
 */
const broken = [
  '.grid { grid-template-columns: 1fr 1fr !important }',
  '.halves, .facts > div, tr { display: block !important }',
  '.part p { padding-inline-start: 2rem !important }',
].join(' ');

for (const part of compared) {
  for (const [width, height] of [
    [1280, 800],
    [360, 740],
  ] as const) {
    test(`the guide’s ${part} look as they did, ${width} pixels wide`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await page.goto(`/styleguide/${part}/`);
      await page.evaluate(() => document.fonts.ready);
      await page
        .locator('.part')
        .first()
        .evaluate((section) => section.scrollIntoView({ block: 'start' }));
      const name = `${part}-${width}.png`;
      await expect(page).toHaveScreenshot(name, tolerance);

      // The comparison is put to the test itself.
      await page.addStyleTag({ content: broken });
      await expect(page).not.toHaveScreenshot(name, tolerance);
    });
  }
}
