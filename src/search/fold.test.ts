import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { fold, foldedWords } from './fold.ts';

describe('fold', () => {
  test.each([
    ['Gốm sứ Bát Tràng', 'gom su bat trang'],
    ['ĐẬU đỏ', 'dau do'],
    ['hoà', 'hoa'],
    ['hòa', 'hoa'],
    ['Nguyễn Thị Thuý Ưng ợ Ỹ', 'nguyen thi thuy ung o y'],
    ['Café İzmir', 'cafe izmir'],
    ['', ''],
  ])('%s', (text, expected) => expect(fold(text)).toBe(expected));

  it('makes composed and decomposed writing alike', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(text.normalize('NFD')) === fold(text.normalize('NFC'))));
  });

  it('leaves what is folded as it is', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(fold(text)) === fold(text)));
  });

  it('leaves no mark and no capital behind', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(text).normalize('NFD')).not.toMatch(/\p{M}/u);
        expect(fold(text)).toBe(fold(text).toLowerCase());
      }),
    );
  });
});

describe('foldedWords', () => {
  test.each([
    ['Nón lá làng Chuông', ['non', 'la', 'lang', 'chuong']],
    ['813/QĐ-UBND', ['813', 'qd', 'ubnd']],
    ['Women’s áo dài, 500g', ['womens', 'ao', 'dai', '500g']],
    ['<img onerror=1> % 🧨', ['img', 'onerror', '1']],
    ['   ', []],
  ])('%s', (text, expected) => expect(foldedWords(text)).toEqual(expected));

  it('gives words of small letters and digits alone, whatever comes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const word of foldedWords(text)) expect(word).toMatch(/^[a-z0-9]+$/);
      }),
    );
  });
});
