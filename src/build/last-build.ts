import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { folders } from './project-folders.ts';

const file = path.join(folders.work, 'last-build.json');

/** What is known of the build that made dist/. */
export interface LastBuild {
  /** How many pages it wrote: what the next build's progress is measured by. */
  readonly pages: number;
  /** The digest of all it was made from; absent while dist/ is being replaced. */
  readonly inputs?: string | undefined;
}

export function readLastBuild(): LastBuild | undefined {
  try {
    const { pages, inputs } = JSON.parse(readFileSync(file, 'utf8')) as Partial<LastBuild>;
    return typeof pages === 'number' ? { pages, inputs } : undefined;
  } catch {
    return undefined;
  }
}

export function writeLastBuild(build: LastBuild): void {
  mkdirSync(folders.work, { recursive: true });
  writeFileSync(file, `${JSON.stringify(build)}\n`);
}
