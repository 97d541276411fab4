import { describe, expect, test } from 'vitest';
import type { Rule } from '../schema/text.ts';
import { compareFaults, type Fault, type Problem } from './fault.ts';
import { formatFault, wordsFor } from './fault-message.ts';

const rules: Rule[] = [
  'not-composed',
  'outer-space',
  'not-a-date',
  'not-http',
  'not-opening-hours',
  'outside-bounds',
  'star-without-recognition',
  'five-star-not-potential',
  'signed-outside-round',
  'presented-before-signed',
  'no-measure',
  'no-order-kind',
  'more-than-most',
  'no-such-hs-chapter',
  'not-a-currency',
  'no-packing',
  'expires-before-issued',
  'no-way-to-reach',
  'not-a-language',
  'commune-needs-basis',
  'basis-needs-commune',
  'commune-and-candidates',
];

/** One problem of each kind; a kind that is missing here is a type error. */
const examples: { [K in Problem['kind']]: Extract<Problem, { kind: K }> } = {
  unreadable: { kind: 'unreadable', detail: 'detail' },
  'wrong-encoding': { kind: 'wrong-encoding' },
  'no-front-matter': { kind: 'no-front-matter' },
  'duplicate-key': { kind: 'duplicate-key', key: 'name' },
  'unknown-field': { kind: 'unknown-field', field: 'nam', known: ['name'] },
  'missing-field': { kind: 'missing-field' },
  'wrong-type': { kind: 'wrong-type', expected: 'number', value: 'x' },
  'not-allowed': { kind: 'not-allowed', value: 6, allowed: [3, 4, 5] },
  'bad-form': { kind: 'bad-form', value: 'X Y', form: 'kebab' },
  'out-of-range': { kind: 'out-of-range', value: 30, limit: '≤ 26' },
  'too-few': { kind: 'too-few', minimum: 1 },
  'too-long': { kind: 'too-long', maximum: 160 },
  rule: { kind: 'rule', rule: 'not-composed', value: 'x' },
  'id-not-file-name': { kind: 'id-not-file-name', value: 'a', fileName: 'b' },
  'duplicate-id': { kind: 'duplicate-id', value: 'a', other: 'content/b.md' },
  'duplicate-slug': { kind: 'duplicate-slug', value: 'a', other: 'content/b.md' },
  'unknown-reference': { kind: 'unknown-reference', value: 'a', collection: 'salesPoints' },
  'subgroup-not-in-group': { kind: 'subgroup-not-in-group', value: 1, group: 'food', allowed: [2, 3] },
  'outside-bounds': { kind: 'outside-bounds', value: '1, 2', bounds: '3–4, 5–6' },
  'wrong-folder': { kind: 'wrong-folder', folder: 'a', expected: 'b' },
  'commune-contradicts': { kind: 'commune-contradicts', value: 'a', old: 'xã B', expected: ['c'] },
  'unexpected-file': { kind: 'unexpected-file' },
  'english-alone': { kind: 'english-alone', expected: 'content/a.md' },
  'materials-differ': { kind: 'materials-differ', vi: 2, en: 3 },
  'picture-missing': { kind: 'picture-missing', value: 'non-1.jpg', nearest: 'non-la-1.jpg' },
  'picture-not-readable': { kind: 'picture-not-readable', value: 'non-1.jpg' },
  'picture-size': { kind: 'picture-size', value: 'non-1.jpg', width: 300, height: 200, smallest: 800, largest: 12_000 },
  'picture-heavy': { kind: 'picture-heavy', value: 'non-1.jpg', megabytes: 20, most: 12 },
  'picture-unused': { kind: 'picture-unused' },
  'empty-text': { kind: 'empty-text' },
  'body-html': { kind: 'body-html', value: '<b>' },
  'body-link': { kind: 'body-link', value: 'javascript:x' },
  'body-image': { kind: 'body-image', value: 'https://example.com/a.png' },
  'address-gone': { kind: 'address-gone', from: '/en/products/old/', to: '/en/products/new/' },
  'redirect-twice': { kind: 'redirect-twice', value: '/en/products/old/' },
  'redirect-over-page': { kind: 'redirect-over-page', value: '/en/products/new/' },
  'redirect-onward': { kind: 'redirect-onward', value: '/en/products/old/', end: '/en/products/new/' },
  'redirect-nowhere': { kind: 'redirect-nowhere', value: '/en/products/nothing/' },
};
const problems: Problem[] = [...Object.values(examples), ...rules.map((rule): Problem => ({ kind: 'rule', rule, value: 'x' }))];

describe('every problem is put into words in both languages, with a way out', () => {
  test.each(problems.map((problem) => [problem.kind === 'rule' ? `rule ${problem.rule}` : problem.kind, problem] as const))(
    '%s',
    (_, problem) => {
      const vi = wordsFor(problem, 'vi');
      const en = wordsFor(problem, 'en');
      for (const sentence of [vi.what, vi.wayOut, en.what, en.wayOut]) {
        expect(sentence).toMatch(/[.?]$/);
        expect(sentence).not.toMatch(/undefined|\[object/);
        expect(sentence).toBe(sentence.normalize('NFC'));
      }
      expect(vi.what).not.toBe(en.what);
      expect(vi.wayOut).not.toBe(en.wayOut);
    },
  );
});

test('a fault names file, place and field, what is wrong and the way out', () => {
  const fault: Fault = { file: 'content/a.md', position: { line: 3, column: 7 }, field: 'rating.stars', problem: examples['not-allowed'] };
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
