import { describe, expect, test } from 'vitest';
import { codeFrame, lengthAt, linesOf, visible } from './code-frame.ts';

const lines = linesOf('---\r\nid: a\r\nrating:\r\n  stars: 6 # six\r\n  round: 2023\r\n---\r\n');

test('the line stands between its neighbours, with its number and marks under the value', () => {
  expect(codeFrame(lines, { line: 4, column: 10 })).toBe(
    ['  2 │ id: a', '  3 │ rating:', '> 4 │   stars: 6 # six', '    │          ^', '  5 │   round: 2023'].join('\n'),
  );
});

test('the first and last line, and a line that is not there', () => {
  expect(codeFrame(['a: "b'], { line: 1, column: 1 })).toBe('> 1 │ a: "b\n    │ ^');
  expect(codeFrame(['a'], { line: 9, column: 3 })).not.toContain('undefined');
});

test('of a long line, what is around the place', () => {
  const frame = codeFrame([`${'x'.repeat(300)} <b>here</b> ${'y'.repeat(300)}`], { line: 1, column: 302 });
  const [row = '', marks = ''] = frame.split('\n');
  expect(row.length).toBeLessThan(130);
  expect(row.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1)).toBe('<b>');
});

test('marks of decomposed letters take no room', () => {
  const [row = '', marks = ''] = codeFrame([`name: ${'Nón'.normalize('NFD')} lá`], { line: 1, column: 7 }).split('\n');
  expect(marks.length).toBe(row.replace(/\p{M}/gu, '').length);
});

describe('what is meant at a place', () => {
  test.each([
    ['name: Nón lá # chú', 7, 'Nón lá'],
    ['vilage: chuong', 1, 'vilage'],
    ['  "kind": "cooperativ",', 11, '"cooperativ"'],
    ['"lat": 20.1, "lng": 1', 8, '20.1'],
    ["title: 'a # b' # c", 8, "'a # b'"],
    ['', 1, ''],
  ])('%j', (text, column, meant) => {
    expect(lengthAt(text, column)).toBe(Math.max(1, meant.length));
  });
});

test('characters that could move the cursor are shown, not sent', () => {
  expect(visible('a\u001b[31mb\u202e')).toBe('a\uFFFD[31mb\uFFFD');
});
