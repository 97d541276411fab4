/** The tests of the look, which take several minutes: axe, layout and the pictures of the style guide. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { buildSite } from '../src/build/build-site.ts';
import { findBrowser } from '../src/build/find-browser.ts';
import { stopSignal } from '../src/build/stop-signal.ts';
import { editorLang } from '../src/entries/editor-lang.ts';

if (!(await buildSite({ lang: editorLang(), signal: stopSignal(), unlessUnchanged: true }))) process.exit(1);
const cli = path.join('node_modules', '@playwright', 'test', 'cli.js');
const env = { ...process.env, CHROMIUM_PATH: findBrowser(), TEST_LOOK: '1' };
const { status } = spawnSync(process.execPath, [cli, 'test', ...process.argv.slice(2)], { env, stdio: 'inherit' });
process.exit(status ?? 1);
