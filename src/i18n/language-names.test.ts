import { expect, test } from 'vitest';
import { languageNames } from './language-names.ts';

test('languages are named in the language of the reader', () => {
  expect(languageNames(['vi', 'en', 'ja'], 'en')).toBe('Vietnamese, English and Japanese');
  expect(languageNames(['vi', 'en', 'ja'], 'vi')).toBe('Tiếng Việt, tiếng Anh và tiếng Nhật');
  expect(languageNames([], 'en')).toBe('');
});
