import { spawnSync } from 'node:child_process';

/** What Git says in a folder; undefined where there is no Git, or the folder is not in a repository. */
export function git(folder: string, ...args: string[]): string | undefined {
  const { status, stdout } = spawnSync('git', ['-c', 'core.quotePath=false', ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 512 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return status === 0 ? stdout : undefined;
}

/** True where Git knows how every file of the folder came to be. A shallow clone does not: its oldest commit seems to change all. */
export function isWholeHistory(folder: string): boolean {
  return git(folder, 'rev-parse', '--is-shallow-repository')?.trim() === 'false' && git(folder, 'rev-parse', 'HEAD') !== undefined;
}
