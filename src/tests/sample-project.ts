import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type ContentFiles, sampleContent } from './sample-content.ts';

/** A copy of this project with a small content and four plain pages, in a folder of its own, to run commands in. */
export interface SampleProject {
  readonly folder: string;
  write(file: string, text: string): void;
  writeContent(files: ContentFiles): void;
  /** Starts a command as `npm run` would, without npm. */
  start(command: string, args?: readonly string[], env?: NodeJS.ProcessEnv): Running;
  remove(): void;
}

/** A command that runs. */
export interface Running {
  readonly finished: Promise<{ code: number | null; output: string }>;
  /** Waits until its output matches. */
  says(pattern: RegExp): Promise<RegExpExecArray>;
  stop(signal?: NodeJS.Signals): void;
}

const root = path.resolve(import.meta.dirname, '..', '..');

export function sampleProject(): SampleProject {
  const folder = mkdtempSync(path.join(tmpdir(), 'ocop-project-'));
  for (const part of ['package.json', 'package-lock.json', 'astro.config.mjs', 'tsconfig.json', 'scripts']) {
    cpSync(path.join(root, part), path.join(folder, part), { recursive: true });
  }
  for (const part of [
    'build',
    'buyer',
    'catalogue',
    'contributions',
    'entries',
    'i18n',
    'import',
    'routes',
    'schema',
    'search',
    'content.config.ts',
  ]) {
    cpSync(path.join(root, 'src', part), path.join(folder, 'src', part), { recursive: true });
  }
  // Packages are shared, what tools keep beside them is not.
  mkdirSync(path.join(folder, 'node_modules'));
  for (const name of readdirSync(path.join(root, 'node_modules'))) {
    if (name.startsWith('.') && name !== '.bin' && name !== '.package-lock.json') continue;
    symlinkSync(path.join(root, 'node_modules', name), path.join(folder, 'node_modules', name));
  }
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };
  const writeContent = (files: ContentFiles) => {
    rmSync(path.join(folder, 'content'), { recursive: true, force: true });
    for (const [file, text] of Object.entries(files)) write(`content/${file}`, text);
    mkdirSync(path.join(folder, 'content', 'pages'), { recursive: true });
  };
  writeContent(sampleContent());
  for (const page of ['index', '404', 'en/index', 'vi/index']) write(`src/pages/${page}.astro`, pageSource(page));
  return {
    folder,
    write,
    writeContent,
    start: (command, args = [], env = {}) => run(folder, command, args, env),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Reads the whole catalogue, as every real page does. */
function pageSource(page: string): string {
  const up = page.includes('/') ? '../../' : '../';
  return `---
import { site } from '${up}catalogue/catalogue.ts';
const { catalogue } = await site();
---
<html lang="en"><head><title>Sample</title></head><body>{catalogue.products.map(({ name }) => <p>{name.vi}</p>)}</body></html>
`;
}

function run(folder: string, command: string, args: readonly string[], env: NodeJS.ProcessEnv): Running {
  const child = spawn(process.execPath, ['scripts/run.mjs', command, ...args], {
    cwd: folder,
    env: {
      ...process.env,
      NODE_ENV: undefined,
      VITEST: undefined,
      CONTENT_DIR: undefined,
      LANG: 'en_GB.UTF-8',
      LC_ALL: undefined,
      BUILD_DATE: '2026-11-23',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const listeners = new Set<() => void>();
  const hear = (text: string) => {
    output += text;
    for (const listener of listeners) listener();
  };
  child.stdout.setEncoding('utf8').on('data', hear);
  child.stderr.setEncoding('utf8').on('data', hear);
  const finished = new Promise<{ code: number | null; output: string }>((resolve) =>
    child.on('close', (code) => resolve({ code, output })),
  );
  return {
    finished,
    says: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const match = pattern.exec(output);
          if (match) resolve(match);
        };
        listeners.add(look);
        look();
        void finished.then(() => reject(new Error(`It ended without saying ${pattern}:\n${output}`)));
      }),
    stop: (signal = 'SIGTERM') => void child.kill(signal),
  };
}

/** A digest of each file of a folder: what must not change. */
export function digestsOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  return Object.fromEntries(
    files
      .map((item) => path.join(item.parentPath, item.name))
      .sort()
      .map((file) => [path.relative(folder, file), createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );
}
