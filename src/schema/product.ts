import { z } from 'zod';
import { described } from './described.ts';
import { id, reference, slug } from './id.ts';
import { exportMarkets } from './market.ts';
import { pictures } from './picture.ts';
import { place } from './place.ts';
import { rating } from './rating.ts';
import { sources } from './source.ts';
import { line, rule } from './text.ts';
import { trade } from './trade/trade.ts';
import { translates } from './translation.ts';

const shape = z.strictObject({
  id,
  name: described(line(160), {
    vi: 'Tên sản phẩm như nguồn ghi, đủ dấu.',
    en: 'The Vietnamese name of the product, as its source has it, with all marks.',
  }),
  group: reference({
    vi: 'Mã nhóm sản phẩm, theo content/taxonomy/groups.json (ví dụ: handicrafts).',
    en: 'The product group, an id of content/taxonomy/groups.json (for example handicrafts).',
  }),
  subgroup: described(z.int().min(1).max(26).optional(), {
    vi: 'Số phân nhóm từ 1 đến 26, phải thuộc nhóm đã chọn.',
    en: 'The number of the sub-group, 1 to 26; it must belong to the group.',
  }),
  craft: reference({
    vi: 'Mã nghề, theo content/taxonomy/crafts.json (ví dụ: lacquer).',
    en: 'The craft it is made by, an id of content/taxonomy/crafts.json (for example lacquer).',
  }).optional(),
  producer: reference({
    vi: 'Mã chủ thể, tên tệp trong content/producers.',
    en: 'The producer, an id of content/producers.',
  }).optional(),
  maker: described(line(160).optional(), {
    vi: 'Tên người làm như nguồn ghi, khi chủ thể chưa có mục riêng.',
    en: 'The maker as the source names it, where the producer has no entry of its own.',
  }),
  village: reference({
    vi: 'Mã làng nghề, tên tệp trong content/villages.',
    en: 'The craft village, an id of content/villages.',
  }).optional(),
  soldAt: described(z.array(reference({ vi: 'Mã điểm bán.', en: 'A sales point id.' })).optional(), {
    vi: 'Các điểm bán mà nguồn nêu là có bán sản phẩm này, theo content/sales-points.',
    en: 'Sales points that a source names as selling it, ids of content/sales-points.',
  }),
  place,
  rating,
  materials: described(z.array(line(160)).min(1).optional(), {
    vi: 'Nguyên liệu hoặc thành phần như nguồn ghi.',
    en: 'Materials or ingredients, in Vietnamese, as the source has them.',
  }),
  certificates: described(
    z
      .array(reference({ vi: 'Mã chứng nhận.', en: 'A certificate id.' }))
      .min(1)
      .optional(),
    {
      vi: 'Mã chứng nhận, theo content/taxonomy/certificates.json (ví dụ: vietgap).',
      en: 'Certificates that a source names, ids of content/taxonomy/certificates.json (for example vietgap).',
    },
  ),
  exportMarkets,
  trade,
  pictures,
  sources,
});

/** The front matter of `products/<commune>/<id>.md`: facts, with Vietnamese text as the body. */
export const product = rule(
  shape,
  'rating-source-not-listed',
  ({ rating, sources }) => (rating.sources ?? []).every((url) => sources.some((source) => source.url === url)),
  ['rating', 'sources'],
);

/** The front matter of `products/<commune>/<id>.en.md`: the English side, with English text as the body. */
export const productEnglish = z.strictObject({
  name: described(line(160), {
    vi: 'Tên tiếng Anh cho người mua không biết tiếng Việt; tên riêng giữ đủ dấu.',
    en: 'The English name, for a reader who knows no Vietnamese; Vietnamese names keep their marks.',
  }),
  slug,
  summary: described(line(200).optional(), {
    vi: 'Một câu tiếng Anh cho danh sách và máy tìm kiếm.',
    en: 'One English sentence for listings and search engines.',
  }),
  materials: described(z.array(line(160)).min(1).optional(), {
    vi: 'Nguyên liệu bằng tiếng Anh, cùng thứ tự với tệp tiếng Việt.',
    en: 'Materials or ingredients in English, in the order of the Vietnamese file.',
  }),
  translates,
});

export type ProductFields = z.output<typeof product>;
export type ProductEnglishFields = z.output<typeof productEnglish>;
