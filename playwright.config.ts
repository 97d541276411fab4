import { defineConfig } from '@playwright/test';

const port = Number(process.env.TEST_PORT ?? 4390);
const browser = process.env.CHROMIUM_PATH;

/** Tests of the built site in a browser: dist/ is served on a port of its own. */
export default defineConfig({
  testDir: 'src/tests/browser',
  testMatch: '*.spec.ts',
  outputDir: '.build/browser-tests',
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  workers: 2,
  reporter: [['dot'], ['json', { outputFile: '.build/playwright.json' }]],
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: {
      ...(browser ? { executablePath: browser } : {}),
      args: [
        // Chromium refuses to run as root with its sandbox.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        ...['--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
        // A map needs WebGL, also where there is no graphics card.
        ...['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
      ],
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
