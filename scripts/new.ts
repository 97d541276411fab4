/** Asks for a new product or sales point, and writes its files. Every answer can be a flag. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from '../src/build/check-content.ts';
import { askWords } from '../src/contributions/ask-words.ts';
import { choose } from '../src/contributions/choose.ts';
import { flagOf, interview } from '../src/contributions/interview.ts';
import { issueForms } from '../src/contributions/issue-forms.ts';
import { withKnownVillages } from '../src/contributions/known-villages.ts';
import { lineReader } from '../src/contributions/line-reader.ts';
import { propose } from '../src/contributions/propose.ts';
import { contentFolder } from '../src/entries/content-folder.ts';
import { editorLang } from '../src/entries/editor-lang.ts';
import { formatFault } from '../src/entries/fault-message.ts';
import { readContent } from '../src/entries/read-content.ts';

const lang = editorLang();
const words = askWords[lang];
const content = contentFolder();
const { tree } = readContent(content);
if (!tree) throw new Error('The content cannot be read: npm run check says why.');
const kinds = { product: 'products', 'sales-point': 'salesPoints' } as const;
const forms = issueForms(tree)
  .filter(({ kind }) => kind !== 'correction')
  .map((form) => withKnownVillages(form, tree));
const names = Object.keys(kinds).join('|');

const lines = lineReader(process.stdin, process.stdout);
const stop = (text: string): never => {
  console.error(text);
  process.exit(1);
};
const fields = [...new Map(forms.flatMap((form) => form.fields).map((field) => [flagOf(field), field])).values()];
const flags = fields.map((field) => `--${flagOf(field)}`).join(' ');
const given = readFlags();

const choices = forms.map(({ kind, name }) => ({ value: kind.replace('new-', ''), label: name }));
let wanted = given.positionals[0] ?? '';
if (!wanted) {
  choices.forEach(({ label }, index) => void console.log(`  ${index + 1}  ${label[lang]}`));
  wanted = (await lines.ask(`${words.which} `)) ?? '';
}
const chosen = choose(choices, wanted);
const form = 'value' in chosen ? forms.find(({ kind }) => kind === `new-${chosen.value}`) : undefined;
if (!form) stop(words.usage(names, flags));
else {
  const kind = kinds[form.kind.replace('new-', '') as keyof typeof kinds];
  const result = await interview(form, kind, lang, given.values, lines.ask, console.log);
  lines.close();
  if ('missing' in result) stop(words.ended(result.missing.map((field) => `--${flagOf(field)} (${field.label[lang]})`).join(', ')));
  else {
    const proposal = propose(tree, { form, lang, answers: result.answers, doubtful: [] }, () => '');
    if (!proposal) stop(words.noName);
    else write(proposal);
  }
}

function write({ files, left }: NonNullable<ReturnType<typeof propose>>): void {
  const written: string[] = [];
  console.log(`\n${words.written}`);
  for (const [file, text] of files) {
    const target = path.join(content, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text, { flag: 'wx' });
    written.push(`${path.basename(content)}/${file}`);
    console.log(`  ${path.relative('.', target)}`);
  }
  if (left.length > 0) console.log(words.left);
  for (const { question, answer, why } of left) console.log(`  ${question[lang]}: ${answer}\n  → ${why[lang]}`);
  const faults = checkContent(content).faults.filter(({ file }) => written.includes(file));
  if (faults.length > 0) {
    console.log(`${words.faults}\n${faults.map((fault) => formatFault(fault, lang)).join('\n')}`);
    process.exitCode = 1;
  }
  console.log(words.next);
}

function readFlags() {
  const options = Object.fromEntries([...fields.map(flagOf), 'lang'].map((name) => [name, { type: 'string' as const }]));
  try {
    return parseArgs({ allowPositionals: true, options });
  } catch {
    return stop(words.usage(names, flags));
  }
}
