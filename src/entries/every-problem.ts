import type { Rule } from '../schema/text.ts';
import type { Problem } from './fault.ts';

/** Every rule; one that is missing here is a type error. */
const rules: { [K in Rule]: unknown } = {
  'not-composed': 'x',
  'outer-space': 'x',
  'not-a-date': '2024-02-30',
  'not-http': 'javascript:alert(1)',
  'not-opening-hours': '8h-17h',
  'outside-bounds': '10.77, 106.7',
  'star-without-recognition': 'x',
  'five-star-not-potential': 'x',
  'signed-outside-round': '2025-03-04',
  'presented-before-signed': 'x',
  'rating-source-not-listed': 'https://example.com/a',
  'no-measure': 'x',
  'no-order-kind': 'x',
  'more-than-most': 30,
  'no-such-hs-code': '7700.00',
  'not-a-currency': 'XYZ',
  'no-packing': 'x',
  'expires-before-issued': 'x',
  'no-way-to-reach': 'x',
  'not-a-language': 'xx',
  'commune-needs-basis': 'x',
  'basis-needs-commune': 'x',
  'commune-and-candidates': 'x',
  'not-hs-heading': '6999',
  'craft-or-subgroup': 'x',
};

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

const causes = [
  'no-file',
  'MISSING_CHAR',
  'BAD_INDENT',
  'TAB_AS_INDENT',
  'UNEXPECTED_TOKEN',
  'MULTILINE_IMPLICIT_KEY',
  'BLOCK_AS_IMPLICIT_KEY',
  'BAD_ALIAS',
  'BAD_DQ_ESCAPE',
  'BAD_SCALAR_START',
];

const moreExamples: readonly Problem[] = [
  ...causes.map((cause): Problem => ({ kind: 'unreadable', detail: 'detail', cause })),
  { kind: 'unknown-field', field: 'vilage', known: ['village'], nearest: 'village' },
  { kind: 'not-allowed', value: 'compan', allowed: ['company', 'cooperative'], nearest: 'company' },
  { kind: 'unknown-reference', value: 'battrang', collection: 'villages', nearest: 'bat-trang' },
  { kind: 'picture-missing', value: 'non-1.jpg' },
  { kind: 'redirect-nowhere', value: '/en/products/chuong-ha/', nearest: '/en/products/chuong-hat/' },
  ...(['date', 'digest', 'other'] as const).map((form): Problem => ({ kind: 'bad-form', value: 'X Y', form })),
  ...['string', 'int', 'boolean', 'array', 'object', 'record'].map((expected): Problem => ({ kind: 'wrong-type', expected, value: 12 })),
];

/** One problem of each kind and each rule, with its name: what tests of messages go through. */
export const everyProblem: readonly (readonly [name: string, problem: Problem])[] = [
  ...Object.values(examples)
    .filter(({ kind }) => kind !== 'rule')
    .map((problem) => [problem.kind, problem] as const),
  ...moreExamples.map((problem) => [`${problem.kind}, otherwise`, problem] as const),
  ...Object.entries(rules).map(([rule, value]) => [`rule ${rule}`, { kind: 'rule', rule: rule as Rule, value }] as const),
];
