import { z } from 'zod';
import { bilingualLine, bilingualText } from './bilingual.ts';
import { coordinate } from './coordinate.ts';
import { described } from './described.ts';
import { id, reference, slug } from './id.ts';
import { openingHours } from './opening-hours.ts';
import { partialDate } from './partial-date.ts';
import { pictures } from './picture.ts';
import { place } from './place.ts';
import { sources } from './source.ts';

/** What a sales point is. `craft-centre` is a creative-design centre: listed, not counted as a point of sale. */
export const salesPointKinds = ['ocop-point', 'tourism-point', 'shop', 'supermarket-corner', 'market', 'craft-centre'] as const;

/** `sales-points/<id>.json`: a place where OCOP products are shown and sold. */
export const salesPoint = z.strictObject({
  id,
  name: described(bilingualLine(200), { vi: 'Tên điểm bán, tiếng Việt và tiếng Anh.', en: 'The name in both languages.' }),
  slug: slug.optional(),
  kind: described(z.enum(salesPointKinds), {
    vi: 'Loại: ocop-point, tourism-point, shop, supermarket-corner, market, craft-centre (trung tâm thiết kế sáng tạo, không tính là điểm bán).',
    en: 'The kind: ocop-point, tourism-point, shop, supermarket-corner, market or craft-centre (a creative-design centre, not counted as a point of sale).',
  }),
  address: described(bilingualLine(300).optional(), {
    vi: 'Địa chỉ như nguồn ghi; nguồn trước 7/2025 dùng tên quận, huyện cũ.',
    en: 'The address as the source has it; sources before July 2025 use the former districts.',
  }),
  place,
  coordinate: coordinate.optional(),
  opened: described(partialDate.optional(), { vi: 'Mở từ khi nào.', en: 'Since when it has been open.' }),
  openingHours: described(openingHours.optional(), {
    vi: 'Giờ mở cửa, viết theo OpenStreetMap (ví dụ: Mo-Su 08:00-21:00; PH là ngày lễ).',
    en: 'Opening hours as OpenStreetMap writes them (for example Mo-Su 08:00-21:00; PH is a public holiday).',
  }),
  tiedToTourism: described(z.boolean(), { vi: 'Gắn với du lịch, làng nghề.', en: 'Tied to tourism or a craft village.' }),
  village: reference({ vi: 'Mã làng nghề nơi có điểm này.', en: 'The village it is in, an id of content/villages.' }).optional(),
  operator: reference({ vi: 'Mã chủ thể vận hành.', en: 'The producer that runs it, an id of content/producers.' }).optional(),
  operatedBy: described(bilingualLine(200).optional(), {
    vi: 'Đơn vị vận hành, khi không có mục chủ thể riêng.',
    en: 'Who runs it, where that is not a producer of the directory.',
  }),
  text: described(bilingualText, { vi: 'Giới thiệu điểm bán, đúng nguồn.', en: 'About the point, as its sources say.' }),
  pictures,
  sources,
});

export type SalesPointFields = z.output<typeof salesPoint>;
