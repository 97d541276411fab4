import { expect, test } from 'vitest';
import { englishAddress } from './english-address.ts';

test.each([
  ['Số 28, thôn 5, xã Bát Tràng, huyện Gia Lâm (tên cũ)', 'No. 28, Hamlet 5, Bát Tràng commune, Gia Lâm district (former name)'],
  [
    'Số 545 Quốc lộ 21B, thôn Thanh Lương, xã Bích Hòa, huyện Thanh Oai (tên cũ)',
    '545 National Road 21B, Thanh Lương hamlet, Bích Hòa commune, Thanh Oai district (former name)',
  ],
  ['Số 183 phố Ngô Gia Tự, quận Long Biên (tên cũ)', '183 Ngô Gia Tự street, Long Biên district (former name)'],
  ['Làng cổ Đường Lâm, xã Đường Lâm, thị xã Sơn Tây', 'Đường Lâm ancient village, Đường Lâm commune, Sơn Tây town'],
])('%s', (vi, en) => {
  expect(englishAddress(vi)).toBe(en);
});

test('an address with a part that is not understood stays untranslated', () => {
  expect(englishAddress('Sau chợ, xã Bát Tràng')).toBeUndefined();
});
