import { expect, test } from 'vitest';
import { editorLang } from './editor-lang.ts';

test.each<[string, string[], Record<string, string>, 'vi' | 'en']>([
  ['the option', ['--lang', 'vi'], { LANG: 'en_US.UTF-8' }, 'vi'],
  ['the option with =', ['--lang=en'], { LANG: 'vi_VN.UTF-8' }, 'en'],
  ['EDITOR_LANG', [], { EDITOR_LANG: 'vi' }, 'vi'],
  ['the option before EDITOR_LANG', ['--lang', 'en'], { EDITOR_LANG: 'vi' }, 'en'],
  ['a Vietnamese system', [], { LANG: 'vi_VN.UTF-8' }, 'vi'],
  ['LC_ALL before LANG', [], { LC_ALL: 'en_GB.UTF-8', LANG: 'vi_VN.UTF-8' }, 'en'],
  ['any other system', [], { LANG: 'fr_FR.UTF-8' }, 'en'],
  ['nothing known', [], {}, 'en'],
  ['a language that is not there', ['--lang', 'fr'], { LANG: 'vi_VN' }, 'vi'],
])('%s', (_, argv, env, lang) => {
  expect(editorLang(argv, env)).toBe(lang);
});
