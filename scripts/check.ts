/**
 * Reads all content and says what is wrong, where, and what to do; faults end it with 1, questions do not.
 * Usage: npm run check -- [--lang vi|en] [--fix] [--changed [base]] [--format text|json|sarif|github] [--quiet] [--all]
 */
import { appendFileSync } from 'node:fs';
import { changedFiles, defaultBase } from '../src/build/check/changed-files.ts';
import { checkOptions } from '../src/build/check/check-options.ts';
import { checkWords } from '../src/build/check/check-words.ts';
import { mendContent } from '../src/build/check/mend-content.ts';
import { paintFor } from '../src/build/check/paint.ts';
import { checkReport } from '../src/build/check/report.ts';
import { checkContent } from '../src/build/check-content.ts';
import { orExit } from '../src/build/or-exit.ts';
import { contentFolder } from '../src/entries/content-folder.ts';
import { editorLang } from '../src/entries/editor-lang.ts';

const lang = editorLang();
const words = checkWords(lang);
const options = checkOptions(process.argv.slice(2), process.env);
if ('notUnderstood' in options) stop(words.unknownOption(options.notUnderstood));

const folder = contentFolder();
const changed = options.changed && changedFiles(folder, options.changed.base);
if (options.changed && !changed) stop(words.noBase(options.changed.base ?? defaultBase()));

if (options.fix) {
  const mended = mendContent(folder, changed?.files);
  const say = options.format === 'text' || options.format === 'github' ? console.log : console.error;
  for (const { file, mends } of mended) say(words.mended(file, mends.map((mend) => words.mends[mend]).join(', ')));
  say(`${mended.length > 0 ? words.mendedAll(mended.length) : words.nothingToMend}\n`);
}

const checked = orExit(() => checkContent(folder));
const report = checkReport(checked, folder, options, changed, lang, paintFor(process.stdout.isTTY, process.env));
console.log(report.output);
if (report.summary && process.env.GITHUB_STEP_SUMMARY) appendFileSync(process.env.GITHUB_STEP_SUMMARY, report.summary);
process.exitCode = report.faults > 0 ? 1 : 0;

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}
