import { spawn } from 'node:child_process';
import { checkContent } from '../src/build/check-content.ts';
import { faultReport } from '../src/build/fault-report.ts';
import { orExit } from '../src/build/or-exit.ts';
import { astroEnv, astroFile } from '../src/build/run-astro.ts';
import { frontMatterFiles } from '../src/build/schemas/schema-files.ts';
import { writeFiles } from '../src/build/schemas/write-schemas.ts';
import { wordsIn } from '../src/build/words.ts';
import { contentFolder } from '../src/entries/content-folder.ts';
import { editorLang } from '../src/entries/editor-lang.ts';

const lang = editorLang();
const folder = contentFolder();
writeFiles(frontMatterFiles(folder));
const checked = orExit(() => checkContent(folder));
if (checked.faults.length > 0) console.error(`${faultReport(checked, folder, lang)}\n${wordsIn(lang).devGoesOn}`);

const astro = spawn(process.execPath, [astroFile(), 'dev', ...process.argv.slice(2)], { env: astroEnv(), stdio: 'inherit' });
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => astro.kill(name));
astro.on('exit', (code) => process.exit(code ?? 0));
