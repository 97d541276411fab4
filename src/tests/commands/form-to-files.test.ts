import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { IssueForm } from '../../contributions/form-field.ts';
import { issueForms } from '../../contributions/issue-forms.ts';
import { readContent } from '../../entries/read-content.ts';
import { filledIssue } from '../filled-issue.ts';
import { type SampleProject, sampleProject } from '../sample-project.ts';

let project: SampleProject;
let forms: readonly IssueForm[];
beforeAll(() => {
  project = sampleProject();
  const { tree } = readContent(path.join(project.folder, 'content'));
  forms = issueForms(tree as NonNullable<typeof tree>);
});
afterAll(() => project.remove());

const text = (file: string) => readFileSync(path.join(project.folder, file), 'utf8');

async function run(body: string) {
  const event = { action: 'labeled', issue: { number: 12, body, user: { login: 'lan', id: 3 } } };
  project.write('event.json', JSON.stringify(event));
  return project.start('form-to-files', [], { GITHUB_EVENT_PATH: path.join(project.folder, 'event.json') }).finished;
}

test('a filled form leaves files in the content, and what the workflow needs to open a pull request', async () => {
  const answers = {
    name: 'Nón "thêu" $(id) @lan #5',
    subgroup: '21',
    place_commune: 'thanh-oai',
    rating_status: 'recognised',
    rating_stars: '4',
    rating_signed: '30/12/2025',
    body: 'Nón thêu.',
    sources: 'https://nhandan.vn/x | Bài',
  };
  const { code, output } = await run(filledIssue(forms[0] as IssueForm, 'vi', answers));
  expect({ code, output }).toEqual({ code: 0, output: '' });
  expect(text('content/products/thanh-oai/non-theu-id-lan-5.md')).toContain(`name: 'Nón "thêu" $(id) @lan #5'\n`);
  expect(text('.build/form/branch.txt')).toBe('form/12-non-theu-id-lan-5\n');
  expect(text('.build/form/title.txt')).toBe('Sản phẩm mới: Nón "thêu" $(id) lan 5\n');
  expect(text('.build/form/message.txt')).toContain('Co-authored-by: lan <3+lan@users.noreply.github.com>');
  const body = text('.build/form/body.md');
  expect(body).toContain('Kiểm tra thấy 2 lỗi.');
  expect(body).toMatch(/Trường place\.basis: /);
  expect(body).toMatch(/Trường rating\.signed: “30\/12\/2025”/);
});

test('an issue that is no form leaves an answer and no branch', async () => {
  const { code } = await run('Xin hỏi mua nón ở đâu?');
  expect(code).toBe(0);
  expect(text('.build/form/comment.md')).toContain('Chưa làm được tệp từ phiếu này');
  expect(existsSync(path.join(project.folder, '.build/form/branch.txt'))).toBe(false);
});
