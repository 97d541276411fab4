import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { changesRecord, lastChanges, recordFile } from './last-changes.ts';

let root: string;
const content = () => path.join(root, 'project', 'content');

function git(day: string, ...args: string[]): void {
  const at = `${day}T10:00:00+07:00`;
  const env = { ...process.env, GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at, GIT_CONFIG_GLOBAL: '/dev/null', GIT_DIR: undefined };
  const who = ['-c', 'user.name=Editor', '-c', 'user.email=editor@directory.example'];
  execFileSync('git', [...who, ...args], { cwd: path.join(root, 'project'), env, stdio: 'pipe' });
}

function commit(day: string): void {
  git(day, 'add', '-A');
  git(day, 'commit', '-m', 'Change');
}

const write = (file: string, text: string) => {
  mkdirSync(path.dirname(path.join(content(), file)), { recursive: true });
  writeFileSync(path.join(content(), file), text);
};

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'ocop-changes-'));
  mkdirSync(content(), { recursive: true });
  git('2026-01-01', 'init', '-b', 'main');
  write('products/a.md', 'A long enough text to be the same file after it has moved.\n');
  write('products/b.md', 'B\n');
  commit('2026-01-01');
  write('products/b.md', 'B, changed\n');
  commit('2026-02-02');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('with the whole history', () => {
  test('a file has the days of its first and its last commit, in UTC', () => {
    expect(lastChanges(content(), '2026-05-05')).toEqual({
      'products/a.md': { first: '2026-01-01T03:00:00Z', last: '2026-01-01T03:00:00Z' },
      'products/b.md': { first: '2026-01-01T03:00:00Z', last: '2026-02-02T03:00:00Z' },
    });
  });

  test('a file that moved came when it first came', () => {
    mkdirSync(path.join(content(), 'villages'));
    renameSync(path.join(content(), 'products/a.md'), path.join(content(), 'villages/a.md'));
    commit('2026-03-03');
    expect(lastChanges(content(), '2026-05-05')['villages/a.md']).toEqual({
      first: '2026-01-01T03:00:00Z',
      last: '2026-03-03T03:00:00Z',
    });
  });

  test('what is not yet committed changed today', () => {
    write('products/a.md', 'another text\n');
    write('products/ạ-c.md', 'new\n');
    const changes = lastChanges(content(), '2026-05-05');
    expect(changes['products/a.md']).toEqual({ first: '2026-01-01T03:00:00Z', last: '2026-05-05T00:00:00Z' });
    expect(changes['products/ạ-c.md']?.first).toBe('2026-05-05T00:00:00Z');
  });
});

describe('without it', () => {
  beforeEach(() => write(recordFile, JSON.stringify(changesRecord(content(), '2026-05-05'))));

  test('an archive has the recorded days, and today for what has changed since', () => {
    rmSync(path.join(root, 'project', '.git'), { recursive: true });
    write('products/b.md', 'B, changed again\n');
    expect(lastChanges(content(), '2026-06-06')).toEqual({
      'products/a.md': { first: '2026-01-01T03:00:00Z', last: '2026-01-01T03:00:00Z' },
      'products/b.md': { first: '2026-01-01T03:00:00Z', last: '2026-06-06T00:00:00Z' },
    });
  });

  test('a shallow clone has the recorded days, and that of its newest commit for what has changed since', () => {
    write('products/c.md', 'C\n');
    commit('2026-03-03');
    execFileSync('git', ['clone', '--depth', '1', `file://${path.join(root, 'project')}`, path.join(root, 'clone')], { stdio: 'pipe' });
    const changes = lastChanges(path.join(root, 'clone', 'content'), '2026-06-06');
    expect(changes['products/b.md']?.last).toBe('2026-02-02T03:00:00Z');
    expect(changes['products/c.md']).toEqual({ first: '2026-03-03T03:00:00Z', last: '2026-03-03T03:00:00Z' });
  });

  test('with nothing recorded nothing is known, and nothing is made up', () => {
    rmSync(path.join(root, 'project', '.git'), { recursive: true });
    rmSync(path.join(content(), recordFile));
    expect(lastChanges(content(), '2026-06-06')).toEqual({});
  });
});
