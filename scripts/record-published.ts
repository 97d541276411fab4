/** Writes down what is being published: its addresses, which then must answer for good, and when each file changed. */
import { checkContent } from '../src/build/check-content.ts';
import { faultReport } from '../src/build/fault-report.ts';
import { orExit } from '../src/build/or-exit.ts';
import { recordPublished } from '../src/build/record-published.ts';
import { wordsIn } from '../src/build/words.ts';
import { contentFolder } from '../src/entries/content-folder.ts';
import { editorLang } from '../src/entries/editor-lang.ts';

const lang = editorLang();
const words = wordsIn(lang);
const folder = contentFolder();
const checked = orExit(() => checkContent(folder));
const { catalogue, faults } = checked;
if (faults.length > 0 || !catalogue) {
  console.error(faultReport(checked, folder, lang));
  process.exit(1);
}
const { added, addresses, changes } = recordPublished(contentFolder(), catalogue);
console.log(words.recorded(added, addresses));
if (!changes) console.log(words.noHistory);
