import { expect, test } from 'vitest';
import { countryCodes, countryNames, destinationOf } from './countries.ts';

const codes = countryCodes();
const countries = countryNames(codes);

test('the countries are the 249 of ISO 3166-1', () => {
  expect(codes).toHaveLength(249);
  expect(codes).toEqual(expect.arrayContaining(['JP', 'VN', 'GB', 'TW', 'PS', 'AX']));
  for (const none of ['EU', 'XK', 'UK', 'DD', 'ZZ']) expect(codes).not.toContain(none);
});

test('a destination is a country by its name in either language or its code, else what was typed', () => {
  const japan = { en: 'Japan', vi: 'Nhật Bản' };
  for (const typed of ['Japan', ' japan ', 'Nhật Bản', 'Nha\u0302\u0323t Ba\u0309n', 'jp'])
    expect(destinationOf(typed, countries)).toEqual(japan);
  expect(destinationOf('Osaka,\n Japan', countries)).toEqual({ en: 'Osaka, Japan', vi: 'Osaka, Japan' });
  expect(destinationOf('  ', countries)).toBeUndefined();
});
