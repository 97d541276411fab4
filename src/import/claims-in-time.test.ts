import { expect, test } from 'vitest';
import { claimInTime, claimsStarNow } from './claims-in-time.ts';

test('a bare claim takes the round of its rating', () => {
  expect(claimInTime({ vi: 'Đạt OCOP 4 sao.', en: 'Holds four stars.' }, { round: 2021 })).toEqual({
    vi: 'Được xếp 4 sao OCOP trong đợt năm 2021.',
    en: 'It was rated four stars in the 2021 OCOP round.',
  });
});

test('a bare claim without a round says that the source gives no year', () => {
  expect(claimInTime({ vi: 'Đạt OCOP 3 sao của Hà Nội.', en: 'Three stars in Hanoi.' }, {})).toEqual({
    vi: 'Nguồn ghi sản phẩm từng được xếp 3 sao OCOP, không nêu năm.',
    en: 'Its source records three OCOP stars without giving the year.',
  });
});

test('a sentence that says more is not touched', () => {
  const pair = { vi: 'Hà Nội công nhận OCOP 4 sao năm 2021.', en: 'Recognised at four stars by Hanoi in 2021.' };
  expect(claimInTime(pair, { round: 2021 })).toBe(pair);
});

test.each([
  'Holds four stars.',
  'Its Kim An guava holds four stars.',
  'Several workshops hold OCOP 4 stars.',
  'It is a four-star product of 2021.',
  'Part of the four-star range.',
  'Four stars; grown in greenhouses.',
  'Twelve products at four stars.',
])('English that states a star as of today: %s', (text) => {
  expect(claimsStarNow(text, 'en')).toBe(true);
});

test.each([
  'It was rated four stars in the 2021 OCOP round.',
  'Its source records four OCOP stars without giving the year.',
  'Its Kim An guava was recorded with four OCOP stars; the source gives no year.',
  'Quốc Oai district scored it at four stars on 18 August 2022; the city’s result was not found.',
  'Four of whom hold the title Artisan of Hanoi.',
  'It was listed as potential five-star.',
])('English that puts it in its time: %s', (text) => {
  expect(claimsStarNow(text, 'en')).toBe(false);
});

test('Vietnamese with and without its time, sentence by sentence', () => {
  expect(claimsStarNow('Đạt OCOP 3 sao; bán tại điểm OCOP Khánh Phát.', 'vi')).toBe(true);
  expect(claimsStarNow('Lập năm 2010. Có sản phẩm ổi đạt OCOP 4 sao.', 'vi')).toBe(true);
  expect(claimsStarNow('Nguồn ghi ổi từng được xếp OCOP 4 sao, không nêu năm.', 'vi')).toBe(false);
  expect(claimsStarNow('Được xếp 4 sao OCOP trong đợt năm 2019.', 'vi')).toBe(false);
});
