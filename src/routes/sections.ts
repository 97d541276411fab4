import type { Lang } from '../i18n/locales.ts';

/** The first word of every address, in each language. A section is a folder of pages of one kind. */
export const sections = {
  products: { en: 'products', vi: 'san-pham' },
  villages: { en: 'villages', vi: 'lang-nghe' },
  producers: { en: 'producers', vi: 'chu-the' },
  salesPoints: { en: 'sales-points', vi: 'diem-ban' },
  groups: { en: 'groups', vi: 'nhom' },
  crafts: { en: 'crafts', vi: 'nghe' },
  communes: { en: 'communes', vi: 'xa-phuong' },
  districts: { en: 'former-districts', vi: 'quan-huyen-cu' },
  loops: { en: 'day-loops', vi: 'mot-ngay' },
  stars: { en: 'stars', vi: 'hang-sao' },
  exports: { en: 'exported-to', vi: 'xuat-khau' },
  certificates: { en: 'certificates', vi: 'chung-nhan' },
  about: { en: 'about', vi: 'gioi-thieu' },
  buyers: { en: 'for-buyers', vi: 'cho-nguoi-mua' },
  search: { en: 'search', vi: 'tim-kiem' },
  shortlist: { en: 'shortlist', vi: 'danh-sach' },
  compare: { en: 'compare', vi: 'so-sanh' },
  data: { en: 'data', vi: 'du-lieu' },
  inquiry: { en: 'inquiry', vi: 'hoi-hang' },
} as const satisfies Record<string, Record<Lang, string>>;

export type Section = keyof typeof sections;

/** The word of the labels behind a producer: `/en/producers/vun-art/labels/`, `/vi/chu-the/vun-art/nhan/`. */
export const labelsWord = { en: 'labels', vi: 'nhan' } as const satisfies Record<Lang, string>;

/** The word before a page number: `/en/products/page/2/`, `/vi/san-pham/trang/2/`. */
export const pageWord = { en: 'page', vi: 'trang' } as const satisfies Record<Lang, string>;
