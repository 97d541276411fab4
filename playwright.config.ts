import { defineConfig } from '@playwright/test';
import { browserArgs } from './src/build/browser-args.ts';

const port = Number(process.env.TEST_PORT ?? 4390);
const browser = process.env.CHROMIUM_PATH;

/** Tests of the built site in a browser: dist/ is served on a port of its own. */
export default defineConfig({
  testDir: 'src/tests/browser',
  // The tests of the look (axe, layout, style guide) take long: npm run test:look runs them by themselves.
  testMatch: process.env.TEST_LOOK ? /(?:axe|layout|styleguide)\.spec\.ts/ : /(?:reading|facets|relevance|engine)\.spec\.ts/,
  outputDir: '.build/browser-tests',
  // One picture for every system: it is compared with a tolerance for how each draws its letters.
  snapshotPathTemplate: '{testDir}/styleguide-baseline/{arg}{ext}',
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  workers: 2,
  reporter: [['dot'], ['json', { outputFile: '.build/playwright.json' }]],
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: {
      ...(browser ? { executablePath: browser } : {}),
      args: browserArgs(),
    },
  },
  webServer: {
    command: `node scripts/run.mjs serve ${port}`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
    stdout: 'ignore',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
  },
});
