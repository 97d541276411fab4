/** Takes the pictures anew that tests compare the style guide with. Look at what changed before you commit it. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { buildSite } from '../src/build/build-site.ts';
import { findBrowser } from '../src/build/find-browser.ts';
import { stopSignal } from '../src/build/stop-signal.ts';
import { editorLang } from '../src/entries/editor-lang.ts';

if (!(await buildSite({ lang: editorLang(), signal: stopSignal(), unlessUnchanged: true }))) process.exit(1);
const cli = path.join('node_modules', '@playwright', 'test', 'cli.js');
const env = { ...process.env, CHROMIUM_PATH: findBrowser() };
const { status } = spawnSync(process.execPath, [cli, 'test', 'styleguide.spec.ts', '--update-snapshots'], { env, stdio: 'inherit' });
process.exit(status ?? 1);
