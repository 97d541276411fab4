import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { git } from '../../entries/git.ts';
import { removeContent, sampleContent, writeContent } from '../../tests/sample-content.ts';
import { changedFiles, isTouched } from './changed-files.ts';

let folder: string;
const run = (...args: string[]) => {
  if (git(folder, '-c', 'user.name=a', '-c', 'user.email=a@a.example', '-c', 'commit.gpgsign=false', ...args) === undefined)
    throw new Error(args.join(' '));
};
const write = (file: string, text: string) => writeFileSync(path.join(folder, file), text);

beforeAll(() => {
  folder = writeContent(sampleContent());
  run('init', '-q', '-b', 'main');
  run('add', '-A');
  run('commit', '-qm', 'first');
  run('checkout', '-qb', 'work');
  write('products/thanh-oai/non-la.md', 'changed');
  run('commit', '-qam', 'second');
  // What others did on the main branch meanwhile is not of this work.
  run('checkout', '-q', 'main');
  write('figures.json', '[]');
  run('commit', '-qam', 'other');
  run('checkout', '-q', 'work');
  write('villages/chuong.md', 'not committed');
  write('producers/làng mới.json', 'not known to Git');
  rmSync(path.join(folder, 'villages/chuong.en.md'));
});
afterAll(() => removeContent(folder));

test('what differs from where the work began: committed, not committed, new and deleted', () => {
  expect([...(changedFiles(folder, undefined, {})?.files ?? [])].sort()).toEqual([
    'content/producers/làng mới.json',
    'content/products/thanh-oai/non-la.md',
    'content/villages/chuong.en.md',
    'content/villages/chuong.md',
  ]);
  expect(changedFiles(folder, undefined, {})?.base).toBe('main');
});

test('a base can be named; one that Git does not know is said, never guessed', () => {
  expect(changedFiles(folder, 'HEAD', {})?.files.has('content/products/thanh-oai/non-la.md')).toBe(false);
  expect(changedFiles(folder, 'nowhere', {})).toBeUndefined();
  expect(changedFiles(folder, '--output=x', {})).toBeUndefined();
});

test('the English file is touched with the Vietnamese one', () => {
  const touched = new Set(['content/a.md']);
  expect([isTouched('content/a.md', touched), isTouched('content/a.en.md', touched), isTouched('content/b.en.md', touched)]).toEqual([
    true,
    true,
    false,
  ]);
});
