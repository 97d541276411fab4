import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { playwrightResults, vitestResults } from './test-results.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'ocop-results-'));
const file = path.join(folder, 'report.json');
afterAll(() => rmSync(folder, { recursive: true }));

test('a test file that could not be loaded is a failure, beside the failed tests', () => {
  const report = {
    numPassedTests: 7,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 1,
    testResults: [
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
      { status: 'failed', assertionResults: [{ status: 'failed' }] },
      { status: 'failed', assertionResults: [] },
    ],
  };
  writeFileSync(file, JSON.stringify(report));
  expect(vitestResults(file)).toEqual({ passed: 7, failed: 2, skipped: 3 });
});

test('a browser test that passes only at a second try, and an error outside all tests, are failures', () => {
  writeFileSync(file, JSON.stringify({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 4 }, errors: [{ message: 'no server' }] }));
  expect(playwrightResults(file)).toEqual({ passed: 5, failed: 3, skipped: 4 });
});
