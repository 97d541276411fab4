import { describe, expect, test } from 'vitest';
import type { FactCommune, FactVillage } from './facts.ts';
import { parseFormedFrom } from './former-unit.ts';
import { placeNow, villagePlace } from './place-now.ts';

const commune = (id: string, name_vi: string, formed_from: string, ...districts_before: string[]) =>
  ({ id, name_vi, formed_from, districts_before }) as unknown as FactCommune;

const communes = [
  commune('bat-trang', 'xã Bát Tràng', 'xã Kim Đức; xã Bát Tràng (phần còn lại)', 'huyện Gia Lâm'),
  commune('gia-lam', 'xã Gia Lâm', 'xã Kiêu Kỵ; xã Bát Tràng; thị trấn Trâu Quỳ', 'huyện Gia Lâm', 'quận Long Biên'),
  commune('nam-phu', 'xã Nam Phù', 'xã Vạn Phúc', 'huyện Thanh Trì'),
  commune('ha-dong', 'phường Hà Đông', 'phường Vạn Phúc', 'quận Hà Đông'),
  commune('xuan-phuong', 'phường Xuân Phương', 'phường Minh Khai (phần còn lại)', 'quận Bắc Từ Liêm', 'huyện Hoài Đức'),
  commune('duong-hoa', 'xã Dương Hòa', 'xã Minh Khai', 'huyện Hoài Đức'),
  commune('hung-dao', 'xã Hưng Đạo', 'xã Hưng Đạo', 'huyện Quốc Oai'),
];

const village = (fields: Partial<FactVillage>) =>
  ({ commune_candidates: [], commune_current: null, commune_point_in: null, commune_basis: null, ...fields }) as FactVillage;

const batTrang = village({
  id: 'bat-trang',
  commune_before_2025: 'xã Bát Tràng',
  district_before_2025: 'huyện Gia Lâm',
  commune_current: 'xã Bát Tràng',
});
const kimLan = village({
  id: 'kim-lan',
  commune_before_2025: 'xã Kim Lan, nhập vào xã Kim Đức',
  district_before_2025: 'huyện Gia Lâm',
  commune_current: 'xã Bát Tràng',
});
const lang = village({
  id: 'lang-so',
  commune_before_2025: 'xã Tân Hòa và xã Cộng Hòa',
  district_before_2025: 'huyện Quốc Oai',
  commune_current: 'xã Hưng Đạo',
  commune_basis: 'https://example.org (a table)',
});
const villages = [batTrang, kimLan, lang];

const find = (name: string | null, district: string | null, own: FactVillage[] = []) =>
  placeNow({ commune: name, district }, communes, villages, own);

describe('an old commune in today’s communes', () => {
  test('that went whole into one', () => {
    expect(find('Kiêu Kỵ', 'Gia Lâm').place).toEqual({
      commune: 'gia-lam',
      basis: 'whole-unit',
      communeBefore2025: 'xã Kiêu Kỵ',
      districtBefore2025: 'gia-lam',
    });
  });

  test('of the same name in two districts', () => {
    expect(find('Vạn Phúc', 'Hà Đông').place).toMatchObject({ commune: 'ha-dong', communeBefore2025: 'phường Vạn Phúc' });
    expect(find('Vạn Phúc', 'Thanh Trì').place).toMatchObject({ commune: 'nam-phu', communeBefore2025: 'xã Vạn Phúc' });
  });

  test('is not taken for a ward of the same name in a commune that spans two districts', () => {
    expect(find('Minh Khai', 'Hoài Đức').place).toMatchObject({ commune: 'duong-hoa', basis: 'whole-unit' });
  });

  test('that was divided: the parts are candidates', () => {
    expect(find('Bát Tràng', 'Gia Lâm').place).toMatchObject({ candidates: ['bat-trang', 'gia-lam'], communeBefore2025: 'xã Bát Tràng' });
    expect(find('Bát Tràng', 'Gia Lâm').place.commune).toBeUndefined();
  });

  test('that was divided: the entry’s own village decides, if its commune is certain and it lies there', () => {
    expect(find('Bát Tràng', 'Gia Lâm', [batTrang]).place).toMatchObject({ commune: 'bat-trang', basis: 'divided-unit' });
    expect(find('Bát Tràng', 'Gia Lâm', [lang]).place.commune).toBeUndefined();
    expect(find('Bát Tràng', 'Gia Lâm', [{ ...batTrang, commune_current: null }]).place.commune).toBeUndefined();
  });

  test('of which only the rest is listed is not certain', () => {
    const found = find('phường Minh Khai', 'Bắc Từ Liêm');
    expect(found.place.commune).toBeUndefined();
    expect(found.unplaced).toContain('rest');
  });

  test('that was merged before 2025', () => {
    expect(find('Kim Lan', 'Gia Lâm').place).toMatchObject({ commune: 'bat-trang', basis: 'whole-unit', communeBefore2025: 'xã Kim Lan' });
  });

  test('that is in no list, but a village of it is placed', () => {
    expect(find('Cộng Hòa', 'Quốc Oai').place).toMatchObject({ commune: 'hung-dao', communeBefore2025: 'xã Cộng Hòa' });
  });

  test('that nothing is known of stays as the source has it, and is reported', () => {
    expect(find('Tân Phú', 'Quốc Oai')).toMatchObject({
      place: { communeBefore2025: 'Tân Phú', districtBefore2025: 'quoc-oai' },
      unplaced: expect.stringContaining('Tân Phú'),
    });
  });

  test('a district alone, and nothing at all', () => {
    expect(find(null, 'Gia Lâm')).toEqual({ place: { districtBefore2025: 'gia-lam' } });
    expect(find(null, null)).toEqual({ place: {} });
  });
});

test('a village whose commune only its point tells is inferred, and keeps its candidates', () => {
  const divided = village({
    id: 'x',
    commune_before_2025: 'xã Bát Tràng',
    district_before_2025: 'huyện Gia Lâm',
    commune_candidates: ['xã Bát Tràng', 'xã Gia Lâm'],
  });
  expect(villagePlace({ ...divided, commune_point_in: 'xã Gia Lâm' }, communes).place).toMatchObject({
    commune: 'gia-lam',
    basis: 'inferred',
    candidates: ['bat-trang', 'gia-lam'],
  });
  expect(villagePlace(divided, communes).place).toMatchObject({ candidates: ['bat-trang', 'gia-lam'] });
});

test('a village’s basis: whole unit, divided unit, or a source that names it', () => {
  const placed = village({ id: 'x', commune_current: 'xã Bát Tràng' });
  expect(villagePlace({ ...placed, commune_basis: 'https://example.org (a table)' }, communes).place.basis).toBe('whole-unit');
  expect(
    villagePlace({ ...placed, commune_basis: 'the old unit was divided; the ward or commune keeps the old name' }, communes).place.basis,
  ).toBe('divided-unit');
  expect(
    villagePlace(
      { ...placed, commune_basis: 'the old unit was divided; a listed source names this unit; the point lies in its polygon' },
      communes,
    ).place.basis,
  ).toBe('source');
});

test('origins are read with their kind and part; what is no unit is refused', () => {
  expect(parseFormedFrom('thị trấn Phú Minh; xã An Khánh (phần còn lại)')).toEqual([
    { kind: 'thị trấn', name: 'Phú Minh', rest: false },
    { kind: 'xã', name: 'An Khánh', rest: true },
  ]);
  expect(() => parseFormedFrom('An Khánh')).toThrow('An Khánh');
});
