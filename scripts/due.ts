/**
 * Lists what is due: ratings that have lapsed or soon end, English, pictures, old sources, buyers' questions.
 * Usage: npm run due -- [--format md|json] [--lang vi|en]
 */
import { parseArgs } from 'node:util';
import { checkContent } from '../src/build/check-content.ts';
import { dueJson } from '../src/build/due/due-json.ts';
import { dueMarkdown } from '../src/build/due/due-markdown.ts';
import { dueWords } from '../src/build/due/due-words.ts';
import { faultReport } from '../src/build/fault-report.ts';
import { orExit } from '../src/build/or-exit.ts';
import { dueQuestions } from '../src/buyer/due-questions.ts';
import { dueOf } from '../src/catalogue/due.ts';
import { contentFolder } from '../src/entries/content-folder.ts';
import { editorLang } from '../src/entries/editor-lang.ts';

const lang = editorLang();
const { values, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: { format: { type: 'string', default: 'md' }, lang: { type: 'string' } },
});
const stray = Object.keys(values).find((name) => name !== 'format' && name !== 'lang');
const format = values.format === 'md' || values.format === 'json' ? values.format : undefined;
if (stray || positionals[0] || !format) {
  console.error(dueWords(lang).unknownOption(stray ? `--${stray}` : (positionals[0] ?? `--format ${values.format}`)));
  process.exit(2);
}

const folder = contentFolder();
const checked = orExit(() => checkContent(folder));
const { catalogue, tree, faults } = checked;
if (faults.length > 0 || !catalogue || !tree) {
  console.error(faultReport(checked, folder, lang));
  process.exit(1);
}
const due = dueOf(catalogue, dueQuestions);
process.stdout.write(format === 'json' ? `${dueJson(due, tree.settings, lang)}\n` : dueMarkdown(due, tree.settings, lang));
