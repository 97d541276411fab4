import { expect, test } from 'vitest';
import { z } from 'zod';
import { described } from '../schema/described.ts';
import { rule } from '../schema/text.ts';
import { parseData } from './document.ts';
import { fieldName, knownKeys, validate } from './validate.ts';

const schema = z.strictObject({
  name: z.string().min(1).max(5),
  stars: z.literal([3, 4, 5]).optional(),
  place: z.strictObject({ commune: z.string() }).optional(),
  market: z.union([z.string().regex(/^[A-Z]{2}$/), z.enum(['europe', 'asean'])]).optional(),
  tags: z.array(z.string()).min(1).optional(),
});

function problems(text: string) {
  const result = validate(schema, parseData(text), 'a.md');
  return 'faults' in result ? result.faults.map(({ field, problem }) => [field, problem.kind]) : [];
}

test.each([
  ['name: a', []],
  ['stars: 4', [['name', 'missing-field']]],
  ['name: ""', [['name', 'missing-field']]],
  ['name: abcdef', [['name', 'too-long']]],
  ['name: [a]', [['name', 'wrong-type']]],
  ['name: a\nstars: 6', [['stars', 'not-allowed']]],
  ['name: a\nnam: b', [['nam', 'unknown-field']]],
  [
    'name: a\nplace:\n  comune: b',
    [
      ['place.commune', 'missing-field'],
      ['place.comune', 'unknown-field'],
    ],
  ],
  ['name: a\ntags: []', [['tags', 'too-few']]],
  ['name: a\ntags: [b, 3]', [['tags[1]', 'wrong-type']]],
])('%j', (text, expected) => {
  expect(problems(text)).toEqual(expected);
});

test('of a union, one branch speaks', () => {
  expect(problems('name: a\nmarket: Europe')).toHaveLength(1);
});

test('a rule says nothing of a value that does not have its form', () => {
  const strict = rule(z.string().regex(/^\d+$/), 'not-a-date', () => false);
  const faults = (text: string) => {
    const result = validate(z.strictObject({ day: strict }), parseData(text), 'a.md');
    return 'faults' in result ? result.faults.map(({ problem }) => problem.kind) : [];
  };
  expect(faults('day: "x"')).toEqual(['bad-form']);
  expect(faults('day: "1"')).toEqual(['rule']);
});

test('an unknown field is told the fields of its own object', () => {
  expect(knownKeys(schema, ['place'])).toEqual(['commune']);
  const result = validate(schema, parseData('name: a\nplace:\n  commune: b\n  comune: c'), 'a.md');
  expect('faults' in result && result.faults[0]?.problem).toMatchObject({ known: ['commune'], nearest: 'commune' });
});

test('a path is named as editors read it', () => {
  expect(fieldName(['sources', 2, 'url'])).toBe('sources[2].url');
  expect(fieldName([])).toBe('');
});

test('of alternatives that a field decides, that field is told its values, and a field too many those of its own', () => {
  const price = z.discriminatedUnion('basis', [
    z.strictObject({ basis: z.literal('quoted'), from: z.number() }),
    z.strictObject({ basis: z.literal('on-request') }),
  ]);
  const first = (text: string) => {
    const result = validate(z.strictObject({ price }), parseData(text), 'a.md');
    return 'faults' in result ? result.faults.map(({ field, problem }) => ({ ...problem, field })) : [];
  };
  expect(first('price: { basis: quotd }')).toMatchObject([
    { field: 'price.basis', kind: 'not-allowed', value: 'quotd', allowed: ['quoted', 'on-request'], nearest: 'quoted' },
  ]);
  expect(first('price: {}')).toMatchObject([{ field: 'price.basis', kind: 'missing-field', allowed: ['quoted', 'on-request'] }]);
  expect(first('price: { basis: quoted }')).toMatchObject([{ field: 'price.from', kind: 'missing-field' }]);
  expect(first('price: { basis: on-request, from: 3 }')).toMatchObject([{ field: 'price.from', kind: 'unknown-field', known: ['basis'] }]);
});

test('what a field means comes with a fault whose form has no words of its own', () => {
  const meaning = { vi: 'Mã nước hai chữ (JP).', en: 'Two letters of a country (JP).' };
  const country = described(z.string().regex(/^[A-Z]{2}$/), meaning);
  const result = validate(z.strictObject({ to: country.optional() }), parseData('to: Japan'), 'a.md');
  expect('faults' in result && result.faults[0]?.problem).toEqual({ kind: 'bad-form', value: 'Japan', form: 'other', meaning });
});
