import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from './fold.ts';
import { searchWords, stem } from './search-words.ts';

describe('searchWords', () => {
  test.each([
    ['Gốm sứ Bát Tràng', ['gốm', 'sứ', 'bát', 'tràng']],
    ['Đất, ĐẬU', ['dất', 'dậu']],
    ['hoà khoẻ thuỷ quý toàn hòa', ['hòa', 'khỏe', 'thủy', 'quý', 'toàn', 'hòa']],
    ['mother-of-pearl bowls', ['mother', 'of', 'pearl', 'bowl']],
    ['H’Mông 813/QĐ-UBND', ['hmông', '813', 'qd', 'ubnd']],
    ['<img src=x> % 🧨   ', ['img', 'src', 'x']],
  ])('%s', (text, words) => expect(searchWords(text)).toEqual(words));

  test('composed and decomposed writing give the same words', () => {
    const vietnamese = fc.string({ unit: fc.constantFrom(...'aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạấầẩẫậếềểễệốồổỗộớờởỡợúùủũụ ') });
    fc.assert(
      fc.property(vietnamese, (text) => {
        expect(searchWords(text.normalize('NFD'))).toEqual(searchWords(text));
      }),
    );
  });

  test('a word typed without marks is the folded word', () => {
    const syllables = ['gốm', 'nón', 'lá', 'miến', 'đồng', 'trứng', 'khảm', 'sơn', 'mài', 'thêu', 'hương', 'bưởi', 'đỏ'];
    for (const word of syllables) expect(searchWords(fold(word))).toEqual(searchWords(word).map(fold));
  });

  test('nothing that is typed breaks it', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => searchWords(text).every((word) => !/\s/.test(word))));
  });
});

test.each([
  ['bowls', 'bowl'],
  ['dishes', 'dish'],
  ['candies', 'candy'],
  ['lacquered', 'lacquer'],
  ['embroidered', 'embroider'],
  ['noodles', stem('noodle')],
  ['carved', stem('carving')],
  ['dried', 'dry'],
  ['glass', 'glass'],
  ['string', 'string'],
  ['red', 'red'],
])('%s has the stem %s', (word, expected) => expect(stem(word)).toBe(expected));
