import { describe, expect, test } from 'vitest';
import type { Certificate, Commune, Craft, District, Group, Product, SalesPoint, Subgroup, Village } from '../catalogue/model.ts';
import { langs } from '../i18n/locales.ts';
import { addressesOf, addressOf, type Target } from './address.ts';
import { sections } from './sections.ts';

const product = { kind: 'product', id: 'non-la', slug: 'conical-hat' } as Product;
const group = { idVi: 'thu-cong-my-nghe', slug: 'handicrafts' } as Group;
const subgroup = { idVi: 'gom', slug: 'pottery', group } as Subgroup;
const craft = { id: 'conical-hats', idVi: 'non-la', slug: 'conical-hats' } as Craft;
const commune = { id: 'thanh-oai', slug: 'thanh-oai' } as Commune;
const district = { id: 'son-tay', slug: 'son-tay-town' } as District;
const certificate = { id: 'collective-mark', name: { en: 'Collective mark', vi: 'Nhãn hiệu tập thể' } } as Certificate;

describe('the address of', () => {
  test.each<[string, Target, string, string]>([
    ['home', { page: 'home' }, '/en/', '/vi/'],
    ['a listing', { page: 'listing', of: 'salesPoints' }, '/en/sales-points/', '/vi/diem-ban/'],
    ['its first page', { page: 'listing', of: 'products', number: 1 }, '/en/products/', '/vi/san-pham/'],
    ['its third page', { page: 'listing', of: 'products', number: 3 }, '/en/products/page/3/', '/vi/san-pham/trang/3/'],
    ['a product', { page: 'entry', entry: product }, '/en/products/conical-hat/', '/vi/san-pham/non-la/'],
    [
      'a village',
      { page: 'entry', entry: { kind: 'village', id: 'chuong', slug: 'chuong-village' } as Village },
      '/en/villages/chuong-village/',
      '/vi/lang-nghe/chuong/',
    ],
    [
      'a sales point without English',
      { page: 'entry', entry: { kind: 'sales-point', id: 'cho-hom' } as SalesPoint },
      '/en/sales-points/cho-hom/',
      '/vi/diem-ban/cho-hom/',
    ],
    ['an index', { page: 'index', of: 'districts' }, '/en/former-districts/', '/vi/quan-huyen-cu/'],
    ['a group', { page: 'group', group }, '/en/groups/handicrafts/', '/vi/nhom/thu-cong-my-nghe/'],
    [
      'a sub-group',
      { page: 'subgroup', subgroup, number: 2 },
      '/en/groups/handicrafts/pottery/page/2/',
      '/vi/nhom/thu-cong-my-nghe/gom/trang/2/',
    ],
    ['a craft', { page: 'craft', craft }, '/en/crafts/conical-hats/', '/vi/nghe/non-la/'],
    ['a commune', { page: 'commune', commune }, '/en/communes/thanh-oai/', '/vi/xa-phuong/thanh-oai/'],
    ['a former district', { page: 'district', district }, '/en/former-districts/son-tay-town/', '/vi/quan-huyen-cu/son-tay/'],
    ['ratings that stand', { page: 'rating', state: 'stands' }, '/en/stars/standing-today/', '/vi/hang-sao/con-hieu-luc/'],
    ['an export market', { page: 'market', market: 'JP' }, '/en/exported-to/japan/', '/vi/xuat-khau/nhat-ban/'],
    [
      'a certificate',
      { page: 'certificate', certificate, number: 2 },
      '/en/certificates/collective-mark/page/2/',
      '/vi/chung-nhan/nhan-hieu-tap-the/trang/2/',
    ],
    ['the search', { page: 'search' }, '/en/search/', '/vi/tim-kiem/'],
    ['the shortlist', { page: 'shortlist' }, '/en/shortlist/', '/vi/danh-sach/'],
    ['the comparison', { page: 'compare' }, '/en/compare/', '/vi/so-sanh/'],
    ['the inquiry', { page: 'inquiry' }, '/en/inquiry/', '/vi/hoi-hang/'],
    ['an article', { page: 'article', article: 'directory' }, '/en/about/this-directory/', '/vi/gioi-thieu/danh-ba-nay/'],
    ['the guides for buyers', { page: 'index', of: 'buyers' }, '/en/for-buyers/', '/vi/cho-nguoi-mua/'],
    ['a guide', { page: 'article', article: 'origin' }, '/en/for-buyers/proof-of-origin/', '/vi/cho-nguoi-mua/chung-nhan-xuat-xu/'],
  ])('%s', (_, target, en, vi) => {
    expect(addressesOf(target)).toEqual({ en, vi });
  });

  test('stars that stand differs from that of stars that may have lapsed', () => {
    for (const lang of langs) {
      const [standing, other] = [true, false].map((each) => addressOf({ page: 'stars', stars: 4, standing: each }, lang));
      expect(standing).not.toBe(other);
    }
  });
});

test.each(langs)('no two sections share their word in %s', (lang) => {
  const words = Object.values(sections).map((words) => words[lang]);
  expect(new Set(words).size).toBe(words.length);
  for (const word of words) expect(word).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
});
