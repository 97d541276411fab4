import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

const known = ['bat-trang', 'van-phuc', 'duong-lam'];

test.each([
  ['bat-trag', 'bat-trang'],
  ['Bát Tràng', 'bat-trang'],
  ['bat_trang', 'bat-trang'],
  ['Đường Lâm', 'duong-lam'],
  ['Bát Tràng'.normalize('NFD'), 'bat-trang'],
])('%s is most like %s', (typed, value) => {
  expect(nearest(typed, known)).toBe(value);
});

test('what is like nothing gets no advice', () => {
  expect(nearest('khanh-phat-store', known)).toBeUndefined();
  expect(nearest('bat-trang', [])).toBeUndefined();
});
