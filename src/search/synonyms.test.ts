import { expect, test } from 'vitest';
import type { GlossaryTerm } from '../catalogue/model.ts';
import { synonymsOf } from './synonyms.ts';

const glossary = [
  { id: 'gom', vi: 'gốm sứ', en: 'ceramics', alsoVi: ['gốm'], alsoEn: ['pottery'], kind: 'craft', note: { vi: 'x' } },
  { id: 'may', vi: 'mây', en: 'rattan', alsoVi: ['song'], alsoEn: ['cane'], kind: 'material', note: { vi: 'x' } },
] satisfies GlossaryTerm[];
const { named } = synonymsOf({
  glossary,
  searchWords: [
    { id: 'incense', vi: ['hương'], en: ['joss stick'] },
    { id: 'bowl', vi: ['bát'], en: ['bowl', 'tableware'] },
    { id: 'rice', vi: ['J02'], en: ['japonica rice'] },
    { id: 'silk', craft: 'silk-weaving', vi: ['lụa'], en: ['silk'] },
  ],
});

test('a word in a name calls for the others of its set, in both languages', () => {
  expect(named(['Bát sen dát vàng'])).toEqual(['bowl', 'tableware', 'bát']);
  expect(named(['Gilded lotus bowls'])).toContain('bát');
  expect(named(['Gạo J02 Bình Minh'])).toContain('japonica rice');
});

test('a proper name calls for nothing, nor does the same word with other marks', () => {
  expect(named(['Nụ trầm Từ Bi Hương', 'Bạt che'])).toEqual([]);
});

test('a term of the glossary is called for by its phrases, not by single syllables', () => {
  expect(named(['Bộ gốm sứ'])).toContain('pottery');
  expect(named(['Lọ song ngư'])).toEqual([]);
});

test('words of a whole craft are not called for by names: they are tied to it', () => {
  expect(named(['Khăn lụa'])).toEqual([]);
});
