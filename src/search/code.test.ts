import { expect, test } from 'vitest';
import { codeInQuery, codeOf } from './code.ts';

test.each([
  ['813/QĐ-UBND', '813qdubnd'],
  ['813 / qd-ubnd', '813qdubnd'],
  ['Quyết định số 813', '813'],
  ['QĐ 813', '813'],
  ['non-lang-chuong', 'nonlangchuong'],
])('%s is a code', (query, code) => expect(codeInQuery(query)).toBe(code));

test.each(['non lang chuong', '', '----', `${'9'.repeat(101)}`])('“%s” is none', (query) => expect(codeInQuery(query)).toBeUndefined());

test('a code written is the code typed', () => expect(codeInQuery('2361/QĐ-BNNMT')).toBe(codeOf('2361/QĐ-BNNMT')));
