import type { RatingFields } from '../schema/rating.ts';

/** The dates of a rating that a sentence can carry. */
export type RatingDates = Pick<RatingFields, 'decision' | 'signed' | 'appraised' | 'presented' | 'reported'>;

const day = String.raw`(\d{1,2})\/(\d{1,2})\/(\d{4})`;
const month = String.raw`(\d{1,2})\/(\d{4})`;

interface DateRule {
  field: 'signed' | 'appraised' | 'presented' | 'reported';
  form: RegExp;
  /** The date from the groups of {@link form}, which end with the numbers as Vietnamese writes them: day, month, year. */
  date: (groups: string[]) => string;
}

const two = (text: string) => text.padStart(2, '0');
const dayOf = ([d = '', m = '', y = '']: string[]) => `${y}-${two(m)}-${two(d)}`;
const monthOf = ([m = '', y = '']: string[]) => `${y}-${two(m)}`;
const endOf = ([y = '']: string[]) => `${y}-12`;
const yearOf = ([y = '']: string[]) => y;

/**
 * What each wording means for the rating. The words before the date decide; a date with other words around it (a
 * mark granted, a shop opened, an event held) is not about the rating and matches nothing.
 */
const rules: readonly DateRule[] = [
  { field: 'signed', form: new RegExp(String.raw`theo Quyết định \S+ ngày ${day}`, 'u'), date: dayOf },
  { field: 'signed', form: new RegExp(`(?:Bộ Nông nghiệp và Môi trường) công nhận OCOP 5 sao ngày ${day}`, 'u'), date: dayOf },
  {
    field: 'presented',
    form: new RegExp(`(?:trao|nhận) (?:giấy )?chứng nhận(?: OCOP)?(?: 5 sao)? ngày ${day}`, 'u'),
    date: dayOf,
  },
  {
    field: 'appraised',
    form: new RegExp(`(?:chấm|xét|thẩm định|đánh giá|họp|xét OCOP)(?: [345] sao)? ngày ${day}`, 'u'),
    date: dayOf,
  },
  { field: 'appraised', form: new RegExp(`^Đánh giá OCOP ngày ${day}`, 'u'), date: dayOf },
  { field: 'appraised', form: new RegExp(`đủ điều kiện 3 sao ngày ${day}`, 'u'), date: dayOf },
  { field: 'appraised', form: new RegExp(`hội nghị phân hạng quận Ba Đình ngày ${day}`, 'u'), date: dayOf },
  { field: 'appraised', form: new RegExp(`^Hội nghị phân hạng huyện Gia Lâm ngày ${day}`, 'u'), date: dayOf },
  {
    field: 'appraised',
    form: new RegExp(String.raw`^Dự (?:xét|đánh giá|đánh giá, phân hạng) OCOP(?: huyện [\p{L} ]+?)? tháng ${month}`, 'u'),
    date: monthOf,
  },
  { field: 'appraised', form: new RegExp(`; dự đánh giá OCOP tháng ${month}`, 'u'), date: monthOf },
  { field: 'reported', form: new RegExp(String.raw`\(báo tháng ${month}\)`, 'u'), date: monthOf },
  { field: 'reported', form: new RegExp(String.raw`sao của xưởng \(tháng ${month}\)`, 'u'), date: monthOf },
  { field: 'reported', form: new RegExp(`bài báo tháng ${month} giới thiệu là sản phẩm OCOP`, 'u'), date: monthOf },
  { field: 'reported', form: new RegExp(String.raw`^Báo Chính phủ \(${month}\) ghi khăn đã được thành phố đánh giá`, 'u'), date: monthOf },
  { field: 'reported', form: /\(báo (\d{4})\)/u, date: yearOf },
  { field: 'reported', form: /\(báo cáo đến hết năm (\d{4})\)/u, date: endOf },
  { field: 'reported', form: /OCOP 4 sao .*giai đoạn 20\d\d-(\d{4})/u, date: endOf },
  { field: 'reported', form: /sản phẩm OCOP 4 sao của huyện Ứng Hòa \(2019-(\d{4})\)/u, date: endOf },
  { field: 'reported', form: /dự OCOP năm 2020 và (\d{4}), đều đạt 4 sao/u, date: endOf },
  { field: 'reported', form: /được xếp 4 sao đến năm (\d{4})/u, date: endOf },
];

/** The decision and dates of a rating that one Vietnamese sentence states, each as precise as it states them. */
export function datesInSentence(sentence: string): RatingDates {
  const dates: RatingDates = {};
  const decision = /theo Quyết định (\d+\/QĐ-\p{L}+) ngày/u.exec(sentence)?.[1];
  if (decision) dates.decision = decision;
  for (const { field, form, date } of rules) {
    const match = form.exec(sentence);
    if (match && dates[field] === undefined) dates[field] = date(match.slice(1));
  }
  return dates;
}
