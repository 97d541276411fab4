import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { folders } from './project-folders.ts';

const file = path.join(folders.work, 'lock');

/** Takes the lock that keeps two builds apart: the way to give it back, or the process that holds it. */
export function takeBuildLock(): { release: () => void } | { heldBy: number } {
  mkdirSync(folders.work, { recursive: true });
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      return { release: () => rmSync(file, { force: true }) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = Number(readHolder());
    if (holder !== process.pid && isAlive(holder)) return { heldBy: holder };
    // A build that was killed left it behind.
    rmSync(file, { force: true });
  }
}

function readHolder(): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
