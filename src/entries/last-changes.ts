import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { git, isWholeHistory } from './git.ts';

/** When a file first came in and when it last changed: instants in UTC, `2026-11-24T00:21:33Z`. */
export interface FileChange {
  readonly first: string;
  readonly last: string;
}

/** The changes of the content's files, by path inside the content folder: `products/thanh-oai/non-la.md`. */
export type LastChanges = Readonly<Record<string, FileChange>>;

/** What is written down for where there is no history: by path inside the content folder, when it came, when it changed, its digest. */
export type ChangesRecord = Readonly<Record<string, readonly [first: string, last: string, digest: string]>>;

/** The record's file, in the content folder. `npm run record-changes` writes it. */
export const recordFile = 'last-changes.json';

/**
 * When each file of the content last changed: from Git where its whole history is there, else (a shallow clone, an
 * archive) from the record, in which a file that differs from its digest changed on the day of the newest commit or,
 * without Git, on `today`. Nothing known: empty. The same commit and day always give the same.
 */
export function lastChanges(folder: string, today: string): LastChanges {
  const inside = isWholeHistory(folder) ? fromGit(folder, midnight(today)) : fromRecord(folder, midnight(today));
  return Object.fromEntries([...inside].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function fromGit(folder: string, now: string): Map<string, FileChange> {
  const changes = parseLog(git(folder, 'log', '--format=%x00%cI', '--name-status', '-M', '--relative', '--', '.') ?? '');
  const edited = git(folder, 'diff', '--name-only', '--relative', 'HEAD', '--', '.') ?? '';
  const added = git(folder, 'ls-files', '--others', '--exclude-standard') ?? '';
  for (const file of `${edited}\n${added}`.split('\n').filter(Boolean)) {
    const before = changes.get(file);
    changes.set(file, { first: before?.first ?? now, last: before && before.last > now ? before.last : now });
  }
  return changes;
}

/** Reads `git log --format=%x00%cI --name-status -M`, newest first. A moved file keeps the day on which it came. */
export function parseLog(log: string): Map<string, FileChange> {
  const changes = new Map<string, FileChange>();
  const laterName = new Map<string, string>();
  for (const commit of log.split('\0').slice(1)) {
    const [date = '', ...lines] = commit.split('\n');
    const at = new Date(date).toISOString().replace('.000', '');
    for (const line of lines.filter(Boolean)) {
      const [, one = '', two] = line.split('\t');
      const then = two ?? one;
      const name = laterName.get(then) ?? then;
      const known = changes.get(name);
      changes.set(name, { first: !known || at < known.first ? at : known.first, last: known && known.last > at ? known.last : at });
      if (two !== undefined) laterName.set(one, name);
    }
  }
  return changes;
}

function fromRecord(folder: string, today: string): Map<string, FileChange> {
  const file = path.join(folder, recordFile);
  if (!existsSync(file)) return new Map();
  const record = JSON.parse(readFileSync(file, 'utf8')) as ChangesRecord;
  const newest = git(folder, 'log', '-1', '--format=%cI')?.trim();
  const now = newest ? new Date(newest).toISOString().replace('.000', '') : today;
  return new Map(
    filesOf(folder).map((name) => {
      const [first, last, digest] = record[name] ?? [];
      return [name, digest === digestOf(folder, name) && last ? { first: first ?? last, last } : { first: first ?? now, last: now }];
    }),
  );
}

/** The record as it should be written now; undefined where the history that it is made from is not there. */
export function changesRecord(folder: string, today: string): ChangesRecord | undefined {
  if (!isWholeHistory(folder)) return undefined;
  const changes = fromGit(folder, midnight(today));
  return Object.fromEntries(
    filesOf(folder).flatMap((name) => {
      const change = changes.get(name);
      return change ? [[name, [change.first, change.last, digestOf(folder, name)]]] : [];
    }),
  );
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && item.name !== recordFile)
    .map((item) => path.relative(folder, path.join(item.parentPath, item.name)).split(path.sep).join('/'))
    .sort();
}

function digestOf(folder: string, name: string): string {
  return createHash('sha256')
    .update(readFileSync(path.join(folder, name)))
    .digest('hex')
    .slice(0, 12);
}

function midnight(day: string): string {
  return `${day}T00:00:00Z`;
}
