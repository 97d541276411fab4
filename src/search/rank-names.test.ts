import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { QuickEntry } from './quick-file.ts';
import { rankNames } from './rank-names.ts';

const entries: QuickEntry[] = [
  [3, 'Bát Tràng pottery village', 'bat-trang', 'Làng gốm Bát Tràng'],
  [6, 'Gốm Gia Thuỷ', 'gom-gia-thuy', 0, 'Nhơn Thành, quận Long Biên'],
  [6, 'Gồm ba món', 'gom-ba-mon'],
  [6, 'Silk scarf', 'silk-scarf', 'Khăn lụa'],
  [6, 'New rice', 'new-rice', 'Lúa mới'],
  [6, 'Song Phương vegetables', 'song-phuong', 'Rau Song Phương'],
  [6, 'Lacquer bowl', 'lacquer-bowl', 'Bát sơn mài'],
  [6, 'Hoà Bình oranges', 'hoa-binh', 'Cam Hòa Bình'],
  [6, 'Honey', 'honey', 'Mật ong'],
  [6, 'Honey', 'honey', '813/QĐ-UBND'],
];
const tails = (query: string) => rankNames(query, entries).map(([, , tail]) => tail);

describe('names that fit', () => {
  test.each([
    ['bat trang', ['bat-trang']],
    ['trang bat', ['bat-trang']],
    ['BÁT TRÀNG'.normalize('NFD'), ['bat-trang']],
    ['813', ['honey']],
    ['813/qđ', ['honey']],
    ['gom long bien', ['gom-gia-thuy']],
    ['long bien', []],
    ['quer', ['lacquer-bowl']],
    ['hoà binh', ['hoa-binh']],
    ['hòa binh', ['hoa-binh']],
    ['nothing like it', []],
    ['   ', []],
    ['<img src=x onerror=alert(1)>', []],
  ])('%s', (query, expected) => expect(tails(query)).toEqual(expected));

  it('have the marks that were typed before those that have others', () => {
    expect(tails('lụa')).toEqual(['silk-scarf', 'new-rice']);
    expect(tails('lúa')).toEqual(['new-rice', 'silk-scarf']);
    expect(tails('gồm')[0]).toBe('gom-ba-mon');
    expect(tails('gốm')[0]).toBe('gom-gia-thuy');
  });

  it('begin with the query before they have it further on, and are whole words before they begin one', () => {
    expect(tails('bat')).toEqual(['bat-trang', 'lacquer-bowl']);
    expect(tails('son')).toEqual(['song-phuong', 'lacquer-bowl']);
    expect(tails('son m')).toEqual(['lacquer-bowl']);
  });

  it('each lead to a page of their own, though found by two names', () => {
    expect(tails('honey')).toEqual(['honey']);
  });
});

it('takes whatever is typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (query) => {
      expect(rankNames(query, entries).length).toBeLessThanOrEqual(8);
    }),
  );
  expect(rankNames('gốm '.repeat(2_500), entries).length).toBe(3);
});
