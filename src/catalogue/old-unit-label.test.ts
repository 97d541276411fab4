import { expect, it } from 'vitest';
import { oldUnitAlone, oldUnitLabel } from './old-unit-label.ts';

it('says older units in the words of the reader', () => {
  expect(oldUnitLabel('xã Đại Yên', 'en')).toBe('Đại Yên commune');
  expect(oldUnitLabel('thị trấn Phú Xuyên', 'en')).toBe('Phú Xuyên township');
  expect(oldUnitLabel('phường Quảng An', 'vi')).toBe('phường Quảng An');
  expect(oldUnitLabel('Vân Nam', 'en')).toBe('Vân Nam');
});

it('tells a merger or a pair in English too, and can leave it out', () => {
  expect(oldUnitLabel('xã Sơn Hà, nhập vào xã Quang Hà', 'en')).toBe('Sơn Hà commune, merged into Quang Hà commune');
  expect(oldUnitLabel('xã Tân Hòa và xã Cộng Hòa', 'en')).toBe('Tân Hòa commune and Cộng Hòa commune');
  expect(oldUnitAlone('xã Sơn Hà, nhập vào xã Quang Hà')).toBe('xã Sơn Hà');
});
