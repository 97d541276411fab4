import path from 'node:path';
import { git } from '../../entries/git.ts';

/** What a pull request or a piece of work touches. */
export interface ChangedFiles {
  /** What it is compared with, as it was asked for: `main`. */
  readonly base: string;
  /** Paths from the content folder's parent, as faults name them. */
  readonly files: ReadonlySet<string>;
}

/**
 * The content files that differ from where the work left its base, committed or not. Without a base: that of the
 * pull request, in a workflow, else the main branch. Undefined where Git does not know the base.
 */
export function changedFiles(folder: string, asked: string | undefined, env: NodeJS.ProcessEnv = process.env): ChangedFiles | undefined {
  const pullRequest = env.GITHUB_BASE_REF ? [`origin/${env.GITHUB_BASE_REF}`] : [];
  const candidates = asked === undefined ? [...pullRequest, 'origin/main', 'main'] : [asked, `origin/${asked}`];
  for (const base of candidates) {
    if (base.startsWith('-')) continue;
    // A shallow clone may lack where the two parted: then the base itself is the nearest thing.
    const from =
      git(folder, 'merge-base', base, 'HEAD')?.trim() || git(folder, 'rev-parse', '--verify', '--quiet', `${base}^{commit}`)?.trim();
    if (!from) continue;
    const different = git(folder, 'diff', '--name-only', '--no-renames', '--relative', from, '--', '.') ?? '';
    const added = git(folder, 'ls-files', '--others', '--exclude-standard') ?? '';
    const names = `${different}\n${added}`.split('\n').filter(Boolean);
    return { base, files: new Set(names.map((name) => `${path.basename(folder)}/${name}`)) };
  }
  return undefined;
}

/** The default of what is asked for where nothing is: what {@link changedFiles} looks for first. */
export function defaultBase(env: NodeJS.ProcessEnv = process.env): string {
  return env.GITHUB_BASE_REF || 'main';
}

/** True where the file, or the other one of its pair, was touched: new Vietnamese makes the English beside it old. */
export function isTouched(file: string, changed: ReadonlySet<string>): boolean {
  return changed.has(file) || changed.has(file.replace(/\.en\.md$/, '.md'));
}
