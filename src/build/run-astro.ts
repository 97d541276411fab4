import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { folders } from './project-folders.ts';

/** How a run of Astro ended, and all it said. */
export interface AstroRun {
  readonly ok: boolean;
  readonly output: string;
}

/** The file that the command `astro` runs. */
export function astroFile(): string {
  const manifest = createRequire(import.meta.url).resolve('astro/package.json');
  return path.join(path.dirname(manifest), 'bin', 'astro.mjs');
}

/** The surroundings of every Astro process that commands start. */
export function astroEnv(env: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  return { ...env, ASTRO_TELEMETRY_DISABLED: '1' };
}

/**
 * Runs `astro build` into the folder of the next site. What it says is kept, not shown; `onPages` hears how many
 * pages there are so far. `signal` ends it.
 */
export function runAstroBuild(onPages: (pages: number) => void, signal: AbortSignal): Promise<AstroRun> {
  const child = spawn(process.execPath, [astroFile(), 'build'], {
    // A colour code would stand inside the lines that are counted.
    env: { ...astroEnv(), NODE_ENV: 'production', BUILD_OUT: folders.next, NO_COLOR: '1', FORCE_COLOR: undefined },
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
    killSignal: 'SIGTERM',
  });
  let output = '';
  let pages = 0;
  const hear = (text: string) => {
    output += text;
    // Astro's sign before each page that it writes.
    pages += text.split('├─').length - 1;
    onPages(pages);
  };
  child.stdout.setEncoding('utf8').on('data', hear);
  child.stderr.setEncoding('utf8').on('data', hear);
  return new Promise((resolve) => {
    child.on('error', (error) => hear(`${error.message}\n`));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}

/** The warnings in what Astro said, but for one that it causes itself with every MDX page. */
export function warningsIn(output: string): string[] {
  return output.split('\n').filter((line) => line.includes('[WARN]') && !line.includes('"use astro:head-inject"'));
}
