import { expect, test } from 'vitest';
import { showProgress } from './progress.ts';

/** What a build of so many pages writes. */
function shown(pages: number, expected: number | undefined, isTTY: boolean): string {
  let output = '';
  const write = (text: string | Uint8Array) => {
    output += text;
    return true;
  };
  const progress = showProgress(expected, (count) => `${count} pages`, { isTTY, columns: 40, write });
  for (let count = 1; count <= pages; count += 1) progress.pages(count);
  progress.clear();
  return output;
}

test('not on a terminal: a few lines, however many pages', () => {
  expect(shown(12_000, 12_000, false)).toBe('3000 pages\n6000 pages\n9000 pages\n12000 pages\n');
  expect(shown(400, 400, false)).toBe('');
  expect(shown(2500, undefined, false)).toBe('1000 pages\n2000 pages\n');
});

test('on a terminal: one line that redraws itself and is gone at the end', () => {
  const output = shown(500, 1000, true);
  expect(output).not.toContain('\n');
  expect(output).toContain('] 0% 1 pages');
  expect(output.endsWith('\r\u001b[2K')).toBe(true);
});

test('never full before the end, also where there are more pages than the last time', () => {
  expect(shown(1, 1, true)).toContain('] 99% ');
});
