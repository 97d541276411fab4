import { afterAll, beforeAll, expect, test } from 'vitest';
import { changed, sampleContent } from '../sample-content.ts';
import { type SampleProject, sampleProject } from '../sample-project.ts';

let project: SampleProject;
beforeAll(() => {
  project = sampleProject();
});
afterAll(() => project.remove());

const english = 'products/thanh-oai/non-la.en.md';

test('tells the digest that an English file of an older text needs, and is content once it is there', async () => {
  project.writeContent(sampleContent());
  const first = await project.start('check').finished;
  expect(first.code).toBe(0);
  const digest = /non-la\.en\.md: .*translates: ("[0-9a-f]{12}")/.exec(first.output)?.[1];
  expect(digest).toBeDefined();
  expect(first.output).toContain('The content has no faults: 5 entries.');

  project.writeContent(changed(sampleContent(), english, '"000000000000"', digest as string));
  const second = await project.start('check').finished;
  expect(second.output).not.toContain('non-la.en.md');
  expect(second.output).toContain('English: 0 missing, 2 older than the Vietnamese.');
});

test('a missing English file is no fault', async () => {
  const { [english]: _, ...rest } = sampleContent();
  project.writeContent(rest);
  const { code, output } = await project.start('check', ['--lang', 'vi']).finished;
  expect(code).toBe(0);
  expect(output).toMatch(/non-la\.en\.md: chưa có bản tiếng Anh\. Khi dịch, ghi translates: "[0-9a-f]{12}"/);
});

test('faults end it with 1', async () => {
  project.writeContent(changed(sampleContent(), 'products/thanh-oai/non-la.md', 'stars: 4', 'stars: 6'));
  const { code, output } = await project.start('check').finished;
  expect(code).toBe(1);
  expect(output).toContain('1 fault in 1 file.');
});

test('a command that does not exist is named, with those that do', async () => {
  const { code, output } = await project.start('bild').finished;
  expect(code).toBe(1);
  expect(output).toMatch(/There is no command “bild”\. The commands are: build, catalogue, check, .*\bdev\b/);
});
