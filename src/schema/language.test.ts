import { expect, test } from 'vitest';
import { whatIsWrong } from '../tests/faults-of.ts';
import { language } from './language.ts';

test('a language is two letters that name one', () => {
  for (const code of ['vi', 'en', 'ja', 'ko', 'fr']) expect(whatIsWrong(language, code)).toEqual([]);
  expect(whatIsWrong(language, 'qx')).toEqual(['“qx” is not a language.']);
  expect(whatIsWrong(language, 'eng')[0]).toContain('“eng” does not have the right form');
  expect(whatIsWrong(language, 'English')[0]).toContain('does not have the right form');
});
