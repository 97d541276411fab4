import { describe, expect, test } from 'vitest';
import { everyProblem } from './every-problem.ts';
import { compareFaults, type Fault } from './fault.ts';
import { formatFault, wordsFor } from './fault-message.ts';

describe('every problem is put into words in both languages, with a way out', () => {
  test.each(everyProblem)('%s', (_, problem) => {
    const vi = wordsFor(problem, 'vi');
    const en = wordsFor(problem, 'en');
    for (const sentence of [vi.what, vi.wayOut, en.what, en.wayOut]) {
      expect(sentence).toMatch(/[.?]$/);
      expect(sentence).not.toMatch(/undefined|\[object/);
      expect(sentence).toBe(sentence.normalize('NFC'));
    }
    expect(vi.what).not.toBe(en.what);
    expect(vi.wayOut).not.toBe(en.wayOut);
  });
});

test('a fault names file, place and field, what is wrong and the way out', () => {
  const fault: Fault = {
    file: 'content/a.md',
    position: { line: 3, column: 7 },
    field: 'rating.stars',
    problem: { kind: 'not-allowed', value: 6, allowed: [3, 4, 5] },
  };
  expect(formatFault(fault, 'en')).toBe(
    'content/a.md:3:7\n  Field rating.stars: “6” is not one of its values.\n  → Choose one of: 3, 4, 5. If it is not known, leave the field out.',
  );
});

test('a very long value is shortened', () => {
  expect(wordsFor({ kind: 'bad-form', value: 'x'.repeat(500), form: 'date' }, 'en').what.length).toBeLessThan(130);
});

test('faults are shown by file, then line, then column', () => {
  const at = (file: string, line: number, column = 1): Fault => ({ file, position: { line, column }, problem: { kind: 'missing-field' } });
  const sorted = [at('b', 1), at('a', 10), at('a', 2, 5), at('a', 2, 3)].sort(compareFaults);
  expect(sorted).toEqual([at('a', 2, 3), at('a', 2, 5), at('a', 10), at('b', 1)]);
});
