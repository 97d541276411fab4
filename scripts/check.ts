import { checkContent } from '../src/build/check-content.ts';
import { englishNotices } from '../src/build/english-notices.ts';
import { faultReport } from '../src/build/fault-report.ts';
import { orExit } from '../src/build/or-exit.ts';
import { wordsIn } from '../src/build/words.ts';
import { contentFolder } from '../src/entries/content-folder.ts';
import { editorLang } from '../src/entries/editor-lang.ts';

const lang = editorLang();
const words = wordsIn(lang);
const { tree, faults } = orExit(() => checkContent(contentFolder()));

const notices = tree ? englishNotices(tree) : [];
for (const { kind, file, digest } of notices) {
  console.log(kind === 'outdated' && digest ? words.englishOutdated(file, digest) : words.englishMissing(file, digest));
}
const count = (kind: 'missing' | 'outdated') => notices.filter((notice) => notice.kind === kind).length;
if (notices.length > 0) console.log(`${words.notices(count('missing'), count('outdated'))}\n`);

if (faults.length > 0) {
  console.error(faultReport(faults, lang));
  process.exitCode = 1;
} else if (tree) {
  console.log(words.noFaults(tree.products.length + tree.villages.length + tree.producers.length + tree.salesPoints.length));
}
