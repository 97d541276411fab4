import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { findBrowser, installBrowser } from '../src/build/find-browser.ts';
import { folders } from '../src/build/project-folders.ts';
import { stopSignal } from '../src/build/stop-signal.ts';
import { playwrightResults, type TestResults, vitestResults } from '../src/build/test-results.ts';

const quick = process.argv.includes('--quick');
const signal = stopSignal();
const tool = (...parts: string[]) => path.join('node_modules', ...parts);
const reports = { vitest: path.join(folders.work, 'vitest.json'), playwright: path.join(folders.work, 'playwright.json') };

/** One step: what it is called, the program and its arguments, and where it leaves the numbers of its tests. */
interface Step {
  readonly name: string;
  readonly command: readonly string[];
  readonly results?: () => TestResults;
  /** Without it, the steps after it mean nothing. */
  readonly needed?: boolean;
}

const vitest = (...args: string[]): Step => ({
  name: quick ? 'Unit tests' : 'Tests of modules, of the commands and of the built site',
  command: [tool('vitest', 'vitest.mjs'), 'run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${reports.vitest}`],
  results: () => vitestResults(reports.vitest),
});
const steps: Step[] = [
  { name: 'Format, lint and import rules (Biome)', command: [tool('@biomejs', 'biome', 'bin', 'biome'), 'ci', '--error-on-warnings'] },
  { name: 'Types (astro check)', command: [tool('astro', 'bin', 'astro.mjs'), 'check'] },
  ...(quick
    ? [vitest('--project=unit')]
    : [
        { name: 'Dead files, exports and packages (knip)', command: [tool('knip', 'bin', 'knip.js')] },
        { name: 'Building the site', command: [path.join('scripts', 'build.ts')], needed: true },
        vitest(),
        {
          name: 'Tests in a browser (Playwright)',
          command: [tool('@playwright', 'test', 'cli.js'), 'test'],
          results: () => playwrightResults(reports.playwright),
        },
      ]),
];

let browser: string | undefined;
if (!quick) {
  console.log('▸ Looking for a browser');
  browser = findBrowser();
  if (!browser) {
    console.log('  None is installed: getting Chromium, which takes a minute or two…');
    browser = installBrowser();
  }
  if (!browser) {
    console.error('No browser could be found or installed. Install Chromium or Chrome, or set CHROMIUM_PATH to one, and run this again.');
    process.exit(1);
  }
  console.log(`  ${browser}\n`);
}

for (const file of Object.values(reports)) rmSync(file, { force: true });
const total = { passed: 0, failed: 0, skipped: 0 };
const failedSteps: string[] = [];
for (const [index, { name, command, results, needed }] of steps.entries()) {
  console.log(`▸ ${index + 1}/${steps.length} ${name}`);
  const started = performance.now();
  const ok = await run(command);
  if (signal.aborted) process.exit(130);
  const counted = results && read(results);
  for (const key of ['passed', 'failed', 'skipped'] as const) total[key] += counted?.[key] ?? 0;
  // A step that fails without a failed test of its own is one failure.
  if (!ok && !counted?.failed) total.failed += 1;
  // A run that held no test has shown nothing.
  if (results && ok && !counted?.passed) total.failed += 1;
  if (!ok || (results && !counted?.passed)) failedSteps.push(name);
  console.log(`  ${ok ? 'done' : 'FAILED'} in ${((performance.now() - started) / 1000).toFixed(1)} s\n`);
  if (!ok && needed) break;
}
if (failedSteps.length > 0) console.log(`Failed: ${failedSteps.join('; ')}.`);
if (total.skipped > 0) console.log(`${total.skipped} skipped`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);

function run(command: readonly string[]): Promise<boolean> {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...(browser ? { CHROMIUM_PATH: browser } : {}) };
  const child = spawn(process.execPath, command, { env, stdio: ['ignore', 'inherit', 'inherit'], signal, killSignal: 'SIGTERM' });
  return new Promise((resolve) => {
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
}

function read(results: () => TestResults): TestResults | undefined {
  try {
    return results();
  } catch {
    return undefined;
  }
}
