import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Record<string, unknown>;
}
interface Workflow {
  readonly on?: Record<string, unknown>;
  readonly permissions?: Record<string, string> | string;
  readonly jobs?: Record<string, { steps: Step[]; permissions?: Record<string, string> | string; 'timeout-minutes'?: number }>;
  readonly runs?: { steps: Step[] };
}

const folder = '.github/workflows';
const files = [
  ...readdirSync(folder).map((name) => `${folder}/${name}`),
  ...readdirSync('.github/actions').map((name) => `.github/actions/${name}/action.yml`),
];
const texts = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
const workflows = new Map(
  [...texts].map(([file, text]) => {
    const document = parseDocument(text, { version: '1.2', strict: true });
    expect(document.errors, file).toEqual([]);
    return [file, document.toJS() as Workflow];
  }),
);
const stepsOf = (file: string) => {
  const { jobs = {}, runs } = workflows.get(file) as Workflow;
  return runs?.steps ?? Object.values(jobs).flatMap(({ steps }) => steps);
};

describe.each(files)('%s', (file) => {
  const steps = stepsOf(file);

  test('uses only actions of this repository, or pinned by their full commit with the version beside it', () => {
    const lines = (texts.get(file) as string).split('\n').filter((line) => /^\s*(?:- )?uses:/.test(line));
    expect(lines).toHaveLength(steps.filter(({ uses }) => uses).length);
    for (const line of lines)
      expect(line).toMatch(/uses: (?:\.\/\.github\/actions\/[a-z-]+$|[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$)/);
  });

  test('puts no expression into a command, where a name with a quote in it would be a command', () => {
    for (const { run } of steps) expect(run ?? '').not.toContain('$' + '{{');
  });

  test('leaves no token behind for the steps that follow', () => {
    for (const { uses, with: input } of steps)
      if (uses?.startsWith('actions/checkout@')) expect(input?.['persist-credentials']).toBe(false);
  });

  test('runs commands that bash can read and scripts that exist', () => {
    for (const { run } of steps) {
      if (!run) continue;
      const { status, stderr, error } = spawnSync('bash', ['-n'], { input: run, encoding: 'utf8' });
      if (!error) expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      for (const [script] of run.matchAll(/scripts\/[a-z-]+\.(?:ts|mjs)/g)) expect(existsSync(script), script).toBe(true);
    }
  });
});

test.each(files.filter((file) => file.startsWith(folder)))('%s says what it may do, and for how long', (file) => {
  const { permissions, jobs = {} } = workflows.get(file) as Workflow;
  expect(permissions).toBeTypeOf('object');
  for (const value of Object.values(permissions as object)) expect(value).toBe('read');
  for (const job of Object.values(jobs)) {
    expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
    if (job.permissions) expect(job.permissions).toBeTypeOf('object');
  }
});

test('one action has one version everywhere', () => {
  const pins = new Map<string, Set<string>>();
  for (const file of files) {
    for (const { uses } of stepsOf(file)) {
      const [name, commit] = uses?.split('@') ?? [];
      if (name && commit) pins.set(name, (pins.get(name) ?? new Set()).add(commit));
    }
  }
  for (const [name, commits] of pins) expect([...commits], name).toHaveLength(1);
});

test('what runs the code of a pull request can only read', () => {
  const check = workflows.get(`${folder}/check.yml`) as Workflow;
  expect(check.permissions).toEqual({ contents: 'read' });
  for (const { permissions } of Object.values(check.jobs ?? {})) expect(permissions).toBeUndefined();
  expect(texts.get(`${folder}/check.yml`)).not.toContain('secrets.');
  for (const [file, { on }] of workflows) expect(on ?? {}, file).not.toHaveProperty('pull_request_target');
});

test('what may write on a pull request takes nothing of it', () => {
  const file = `${folder}/pull-request.yml`;
  for (const { uses, with: input } of stepsOf(file)) {
    expect(uses ?? '').not.toContain('download-artifact');
    expect(input ?? {}).not.toHaveProperty('ref');
    expect(input ?? {}).not.toHaveProperty('repository');
  }
  // Its scripts run without `npm ci`, so they import nothing but this project's own and Node's.
  expect(stepsOf(file).some(({ uses, run }) => uses?.includes('set-up') || run?.includes('npm'))).toBe(false);
  const scripts = stepsOf(file).flatMap(({ run }) => [...(run ?? '').matchAll(/scripts\/[a-z-]+\.ts/g)].map(([script]) => script));
  expect(scripts).toHaveLength(2);
  for (const script of scripts) {
    const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', importsOnlyOwn, script], { encoding: 'utf8' });
    expect({ script, status, stderr }).toEqual({ script, status: 0, stderr: '' });
  }
});

/** Follows the imports of a script and ends with 1 where one is a package. */
const importsOnlyOwn = `
  import { readFileSync } from 'node:fs';
  import path from 'node:path';
  const seen = new Set();
  (function follow(file) {
    if (seen.has(file)) return;
    seen.add(file);
    for (const [, type, from] of readFileSync(file, 'utf8').matchAll(/^import (type )?[^;]*? from '([^']+)';/gm)) {
      if (from.startsWith('.')) { if (!type) follow(path.join(path.dirname(file), from)); }
      else if (!from.startsWith('node:')) { console.error(file + ' imports ' + from); process.exitCode = 1; }
    }
  })(process.argv[1]);
`;

test('Dependabot watches the packages and every action', () => {
  const { updates } = parseDocument(readFileSync('.github/dependabot.yml', 'utf8')).toJS() as {
    updates: { 'package-ecosystem': string; directories?: string[] }[];
  };
  expect(updates.map((update) => update['package-ecosystem'])).toEqual(['npm', 'github-actions']);
  const actions = readdirSync('.github/actions').map((name) => `/.github/actions/${name}`);
  expect(updates[1]?.directories).toEqual(['/', ...actions]);
});
