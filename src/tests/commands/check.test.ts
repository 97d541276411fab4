import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { changed, sampleContent } from '../sample-content.ts';
import { type SampleProject, sampleProject } from '../sample-project.ts';

let project: SampleProject;
beforeAll(() => {
  project = sampleProject();
});
afterAll(() => project.remove());

const hat = 'products/thanh-oai/non-la.md';
const english = 'products/thanh-oai/non-la.en.md';

test('tells the digest that an English file of an older text needs, and is content once it is there', async () => {
  project.writeContent(sampleContent());
  const first = await project.start('check').finished;
  expect(first.code).toBe(0);
  const digest = /non-la\.en\.md:4:13\n.*\n.*translates: ("[0-9a-f]{12}")/.exec(first.output)?.[1];
  expect(digest).toBeDefined();
  expect(first.output).toContain('The content has no faults: 5 entries.');

  project.writeContent(changed(sampleContent(), english, '"000000000000"', digest as string));
  const second = await project.start('check').finished;
  expect(second.output).not.toContain('non-la.en.md');
  expect(second.output).toContain('? English older than the Vietnamese (2)');
});

test('a missing English file is a question, and no fault', async () => {
  const { [english]: _, ...rest } = sampleContent();
  project.writeContent(rest);
  const { code, output } = await project.start('check', ['--lang', 'vi']).finished;
  expect(code).toBe(0);
  expect(output).toMatch(/non-la\.en\.md\n {4}Chưa có bản tiếng Anh.*\n.*translates: "[0-9a-f]{12}"/);
  expect((await project.start('check', ['--quiet']).finished).output).not.toContain('non-la.en.md');
});

test('faults end it with 1', async () => {
  project.writeContent(changed(sampleContent(), hat, 'stars: 4', 'stars: 6'));
  const { code, output } = await project.start('check').finished;
  expect(code).toBe(1);
  expect(output).toContain('> 17 │   stars: 6');
  expect(output).toContain('1 fault in 1 file.');
});

test('--fix mends what is safe, says so, and has nothing to do the second time', async () => {
  project.writeContent(changed(sampleContent(), hat, 'id: non-la\nname: Nón lá', 'name: "Nón   lá "\r\nid: non-la'));
  const first = await project.start('check', ['--fix']).finished;
  expect(first.code).toBe(0);
  expect(first.output).toContain(`content/${hat}: changed the line ends, removed extra spaces, put the fields in order`);
  expect(readFileSync(path.join(project.folder, 'content', hat), 'utf8')).toMatch(/^---\nid: non-la\nname: "Nón lá"\ngroup/);
  expect((await project.start('check', ['--fix']).finished).output).toContain('There was nothing to mend.');
});

test('in a workflow it annotates, and appends a table to the summary', async () => {
  project.writeContent(changed(sampleContent(), hat, 'stars: 4', 'stars: 6'));
  const summary = path.join(project.folder, 'summary.md');
  writeFileSync(summary, 'before\n');
  const { code, output } = await project.start('check', [], { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary }).finished;
  expect(code).toBe(1);
  expect(output).toContain(`::error file=content/${hat},line=17,col=10,title=Fault%3A rating.stars::`);
  expect(readFileSync(summary, 'utf8')).toMatch(/^before\n## Check of the content\n\n\|.*\n\| --- .*\n\| Fault \|/);
});

test('an option that is not understood is named, with those that are; so is a base that Git does not know', async () => {
  for (const [args, words] of [
    [['--formt', 'json'], '“--formt” is not understood. There are: --lang vi|en, --fix'],
    [['--changed', 'nowhere'], 'Git knows no “nowhere”'],
  ] as const) {
    const { code, output } = await project.start('check', args).finished;
    expect(code).toBe(2);
    expect(output).toContain(words);
    expect(output).not.toContain('    at ');
  }
});

test('what is due comes as Markdown, or as JSON for programs', async () => {
  project.writeContent(sampleContent());
  const text = await project.start('due', ['--lang', 'vi']).finished;
  expect(text.code).toBe(0);
  expect(text.output).toContain('# Việc cần làm cho danh bạ, tính đến 23/11/2026');
  expect(text.output).toContain('| Chưa có ảnh | 5 |');
  const { output } = await project.start('due', ['--format', 'json']).finished;
  const { counts, items } = JSON.parse(output);
  expect(counts['english-outdated']).toBe(3);
  const hatItem = items.find(({ id, kind }: { id: string; kind: string }) => id === 'non-la' && kind === 'english-outdated');
  expect(hatItem.edit).toBe(`https://code.example/directory/edit/content/${english}`);
  expect((await project.start('due', ['--format', 'xml']).finished).code).toBe(2);
});

test('a command that does not exist is named, with those that do', async () => {
  const { code, output } = await project.start('bild').finished;
  expect(code).toBe(1);
  expect(output).toMatch(/There is no command “bild”\. The commands are: .*\bbuild, .*\bdev\b/);
  expect(existsSync(path.join(project.folder, 'dist'))).toBe(false);
});
