import { z } from 'zod';
import { described } from './described.ts';
import { id, slug } from './id.ts';
import { sources } from './source.ts';
import { line } from './text.ts';

const formerUnit = z.strictObject({
  name: described(line(80), { vi: 'Tên đơn vị cũ (ví dụ: xã Đông La).', en: 'The older unit, with its kind (for example xã Đông La).' }),
  part: described(z.literal('rest').optional(), {
    vi: 'rest khi chỉ một phần đơn vị cũ nhập vào ("phần còn lại").',
    en: 'rest where only a part of the older unit went in.',
  }),
});

/** `places/communes.json`: one of the 126 communes and wards of Hanoi since 1 July 2025. */
export const commune = z.strictObject({
  id,
  slug,
  name: described(line(80), {
    vi: 'Tên kèm loại (ví dụ: xã Thanh Oai).',
    en: 'The name with its kind, in Vietnamese (for example xã Thanh Oai).',
  }),
  kind: described(z.enum(['commune', 'ward']), { vi: 'commune (xã) hoặc ward (phường).', en: 'commune or ward.' }),
  nameAlt: described(line(80).optional(), { vi: 'Cách viết khác của tên.', en: 'Another spelling of the name.' }),
  formedFrom: described(z.array(formerUnit).min(1), { vi: 'Các xã, phường cũ nhập vào.', en: 'The older units it was formed from.' }),
  districtsBefore: described(z.array(id).min(1), { vi: 'Các quận, huyện cũ.', en: 'The former districts it lies in.' }),
  lat: described(z.number(), { vi: 'Vĩ độ điểm giữa.', en: 'Latitude of its middle.' }),
  lng: described(z.number(), { vi: 'Kinh độ điểm giữa.', en: 'Longitude of its middle.' }),
  legalBasis: described(line(200), { vi: 'Căn cứ pháp lý.', en: 'The legal act.' }),
  sources,
});

/** `places/districts.json`: a district (quận, huyện, thị xã) that existed until 30 June 2025. */
export const district = z.strictObject({
  id,
  slug,
  name: described(line(80), { vi: 'Tên kèm loại (ví dụ: huyện Gia Lâm).', en: 'The name with its kind, in Vietnamese.' }),
  kind: described(z.enum(['urban-district', 'rural-district', 'town']), {
    vi: 'urban-district (quận), rural-district (huyện), town (thị xã).',
    en: 'urban-district, rural-district or town.',
  }),
});

export type CommuneFields = z.output<typeof commune>;
export type DistrictFields = z.output<typeof district>;
