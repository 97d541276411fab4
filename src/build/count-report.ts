import type { Lang } from '../i18n/locales.ts';
import type { PageCounts } from './built-pages.ts';
import type { ContentCounts } from './content-counts.ts';

type Row = readonly [count: number, vi: string, en: string];

/** The counts of a build, one line a kind of thing: what there is, how ratings stand, what is lacking, pages. */
export function countReport(counts: ContentCounts, pages: PageCounts, today: string, lang: Lang): string[] {
  const number = new Intl.NumberFormat(lang);
  const line = (title: string, rows: readonly Row[]) =>
    `${title}: ${rows.map(([count, vi, en]) => `${number.format(count)} ${lang === 'vi' ? vi : en}`).join(', ')}`;
  const title = titles[lang];
  return [
    line(title.entries, entryRows(counts)),
    line(title.lists, listRows(counts)),
    line(title.ratings(number.format(counts.products), today), standingRows(counts)),
    line(title.lacking(number.format(counts.entries)), lackingRows(counts)),
    line(title.pages, pageRows(pages)),
  ];
}

const titles = {
  vi: {
    entries: 'Mục',
    lists: 'Danh mục',
    ratings: (products: string, today: string) => `Hạng sao của ${products} sản phẩm tính đến ${today}`,
    lacking: (entries: string) => `Còn thiếu trong ${entries} mục`,
    pages: 'Trang',
  },
  en: {
    entries: 'Entries',
    lists: 'Lists',
    ratings: (products: string, today: string) => `Ratings of ${products} products on ${today}`,
    lacking: (entries: string) => `Lacking in ${entries} entries`,
    pages: 'Pages',
  },
} as const;

function entryRows(c: ContentCounts): Row[] {
  return [
    [c.products, 'sản phẩm', 'products'],
    [c.villages, 'làng nghề', 'villages'],
    [c.producers, 'chủ thể', 'producers'],
    [c.salesPoints, 'điểm bán', 'sales points'],
    [c.craftCentres, 'trung tâm thiết kế sáng tạo', 'creative-design centres'],
  ];
}

function listRows(c: ContentCounts): Row[] {
  return [
    [c.communes, 'xã, phường', 'communes and wards'],
    [c.districts, 'quận, huyện cũ', 'former districts'],
    [c.groups, 'nhóm', 'groups'],
    [c.subgroups, 'phân nhóm', 'sub-groups'],
    [c.crafts, 'nghề', 'crafts'],
    [c.certificates, 'loại chứng nhận', 'certificates'],
    [c.glossary, 'từ', 'terms'],
    [c.figures, 'số liệu', 'figures'],
  ];
}

function standingRows({ standings: s }: ContentCounts): Row[] {
  return [
    [s.stands, 'còn hạn', 'stand'],
    [s['expires-soon'], 'sắp hết hạn', 'expire soon'],
    [s['may-have-lapsed'], 'có thể đã hết hạn', 'may have lapsed'],
    [s.lapsed, 'đã hết hạn nếu chưa được công nhận lại', 'lapsed unless renewed'],
    [s['date-not-known'], 'chưa rõ ngày', 'with date not known'],
    [s['no-star'], 'không có sao', 'with no star'],
  ];
}

function lackingRows(c: ContentCounts): Row[] {
  return [
    [c.withoutPicture, 'mục chưa có ảnh', 'with no picture'],
    [c.withoutEnglish, 'mục chưa có tiếng Anh', 'without English text'],
    [c.englishOutdated, 'mục tiếng Anh đã cũ', 'with English out of date'],
  ];
}

function pageRows(pages: PageCounts): Row[] {
  return [
    [pages.en, 'tiếng Anh', 'English'],
    [pages.vi, 'tiếng Việt', 'Vietnamese'],
    [pages.other, 'chung', 'shared'],
  ];
}
