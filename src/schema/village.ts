import { z } from 'zod';
import { coordinate } from './coordinate.ts';
import { described } from './described.ts';
import { id, reference, slug } from './id.ts';
import { exportMarkets } from './market.ts';
import { partialDate } from './partial-date.ts';
import { pictures } from './picture.ts';
import { place } from './place.ts';
import { sources, webAddress } from './source.ts';
import { line } from './text.ts';
import { translates } from './translation.ts';

const recognition = described(
  z
    .strictObject({
      title: described(line(160).optional(), {
        vi: 'Danh hiệu như quyết định ghi (ví dụ: Làng nghề truyền thống Hà Nội).',
        en: 'The title as the decision has it, in Vietnamese.',
      }),
      year: described(partialDate.optional(), { vi: 'Năm được công nhận.', en: 'The year of recognition.' }),
    })
    .optional(),
  {
    vi: 'Được thành phố công nhận (có mục này là đã được công nhận; không có nghĩa là chưa biết).',
    en: 'Recognised by the city: present where a source says so; absent means not known.',
  },
);

const counts = described(
  z
    .strictObject({
      households: described(z.int().positive().optional(), { vi: 'Số hộ làm nghề.', en: 'Households in the craft.' }),
      workers: described(z.int().positive().optional(), { vi: 'Số lao động làm nghề.', en: 'People working in the craft.' }),
      asOf: described(line(200).optional(), {
        vi: 'Số liệu của năm nào, theo ai, như nguồn ghi.',
        en: 'Which year and whose count, in Vietnamese, as the source has it.',
      }),
    })
    .optional(),
  { vi: 'Số hộ, số lao động, kèm thời điểm.', en: 'Counts, with their date.' },
);

/** The front matter of `villages/<id>.md`: a craft village's facts, with Vietnamese text as the body. */
export const village = z.strictObject({
  id,
  name: described(line(160), { vi: 'Tên làng, đủ dấu.', en: 'The Vietnamese name, with all marks.' }),
  craft: reference({
    vi: 'Mã nghề chính, theo content/taxonomy/crafts.json.',
    en: 'The main craft, an id of content/taxonomy/crafts.json.',
  }),
  craftDetail: described(line(200).optional(), {
    vi: 'Nghề cụ thể (ví dụ: dệt lụa tơ tằm, lụa vân).',
    en: 'The craft in more detail, in Vietnamese.',
  }),
  place,
  coordinate: coordinate.optional(),
  recognition,
  since: described(line(200).optional(), {
    vi: 'Nghề có từ bao giờ, như nguồn ghi.',
    en: 'How old the craft is, in Vietnamese, as the source has it.',
  }),
  founder: described(line(200).optional(), {
    vi: 'Tổ nghề, như nguồn hoặc truyền tụng ghi.',
    en: 'The founder of the craft, in Vietnamese, as the source or tradition has it.',
  }),
  counts,
  revenue: described(line(200).optional(), {
    vi: 'Doanh thu từ nghề, kèm năm, như nguồn ghi.',
    en: 'Revenue from the craft with its year, in Vietnamese, as the source has it.',
  }),
  exportMarkets,
  makes: described(z.array(line(120)).min(1).optional(), {
    vi: 'Các mặt hàng của làng.',
    en: 'What the village makes, in Vietnamese.',
  }),
  awards: described(z.array(line(300)).min(1).optional(), {
    vi: 'Danh hiệu, di sản, mạng lưới, kèm năm.',
    en: 'Titles, heritage listings and networks, in Vietnamese, with their year.',
  }),
  visit: described(line(500).optional(), {
    vi: 'Đến thăm thế nào: khoảng cách, chỗ xem, ngày chợ, lễ.',
    en: 'How to visit, in Vietnamese: distance, what to see, market days, festivals.',
  }),
  ocopTourismPoint: described(
    z.strictObject({ source: described(webAddress.optional(), { vi: 'Trang nói điều này.', en: 'The page that says so.' }) }).optional(),
    {
      vi: 'Làng có điểm OCOP gắn với du lịch.',
      en: 'The village has an OCOP point tied to tourism.',
    },
  ),
  pictures,
  sources,
});

/** The front matter of `villages/<id>.en.md`: the English side, with English text as the body. */
export const villageEnglish = z.strictObject({
  name: described(line(160), {
    vi: 'Tên tiếng Anh; tên riêng giữ đủ dấu (ví dụ: Vạn Phúc silk village).',
    en: 'The English name; Vietnamese names keep their marks (for example Vạn Phúc silk village).',
  }),
  slug,
  summary: described(line(200).optional(), {
    vi: 'Một câu tiếng Anh cho danh sách và máy tìm kiếm.',
    en: 'One English sentence for listings and search engines.',
  }),
  craftDetail: described(line(200).optional(), { vi: 'Nghề cụ thể, bằng tiếng Anh.', en: 'The craft in more detail.' }),
  recognitionTitle: described(line(160).optional(), { vi: 'Danh hiệu bằng tiếng Anh.', en: 'The title of recognition in English.' }),
  since: described(line(200).optional(), { vi: 'Nghề có từ bao giờ, bằng tiếng Anh.', en: 'How old the craft is.' }),
  founder: described(line(200).optional(), { vi: 'Tổ nghề, bằng tiếng Anh.', en: 'The founder of the craft.' }),
  countsAsOf: described(line(200).optional(), { vi: 'Thời điểm của số liệu, bằng tiếng Anh.', en: 'Which year and whose count.' }),
  revenue: described(line(200).optional(), { vi: 'Doanh thu, bằng tiếng Anh.', en: 'Revenue from the craft, with its year.' }),
  makes: described(z.array(line(120)).min(1).optional(), { vi: 'Các mặt hàng, bằng tiếng Anh.', en: 'What the village makes.' }),
  awards: described(z.array(line(300)).min(1).optional(), {
    vi: 'Danh hiệu bằng tiếng Anh, cùng thứ tự.',
    en: 'Titles, heritage listings and networks, in the order of the Vietnamese file.',
  }),
  visit: described(line(500).optional(), { vi: 'Đến thăm thế nào, bằng tiếng Anh.', en: 'How to visit.' }),
  translates,
});

export type VillageFields = z.output<typeof village>;
export type VillageEnglishFields = z.output<typeof villageEnglish>;
