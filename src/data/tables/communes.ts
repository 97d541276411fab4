import { hasEntries } from '../../catalogue/counts.ts';
import type { Commune } from '../../catalogue/model.ts';
import { addressOf } from '../../routes/address.ts';
import type { Column, Table } from '../column.ts';
import { pairColumns } from './pair-columns.ts';
import { sourceColumns } from './source-columns.ts';

const counted = {
  products: { vi: 'Số sản phẩm của danh bạ ở đây.', en: 'How many products of the directory are there.' },
  villages: { vi: 'Số làng nghề của danh bạ ở đây.', en: 'How many craft villages of the directory are there.' },
  producers: { vi: 'Số chủ thể của danh bạ ở đây.', en: 'How many producers of the directory are there.' },
  salesPoints: { vi: 'Số điểm bán của danh bạ ở đây.', en: 'How many sales points of the directory are there.' },
} as const;

export const communes: Table<Commune> = {
  id: 'communes',
  title: { vi: 'Xã, phường', en: 'Communes and wards' },
  about: {
    vi: 'Mỗi dòng là một xã, phường từ 1/7/2025, kèm các đơn vị cũ hợp thành.',
    en: 'Each row is a commune or ward since 1 July 2025, with the older units it was formed from.',
  },
  things: ({ communes }) => communes,
  columns: [
    { name: 'id', type: 'id', always: true, meaning: { vi: 'Mã xã, phường.', en: 'The id of the commune.' }, of: ({ id }) => id },
    ...pairColumns<Commune>('name', { vi: 'Tên kèm loại', en: 'The name with its kind' }, ({ label }) => label, true),
    {
      name: 'kind',
      type: 'text',
      always: true,
      values: ['commune', 'ward'],
      meaning: { vi: 'Loại: commune (xã) hoặc ward (phường).', en: 'The kind: commune (xã) or ward (phường).' },
      of: ({ kind }) => kind,
    },
    {
      name: 'other_spelling',
      type: 'text',
      meaning: { vi: 'Cách viết khác của tên.', en: 'Another spelling of the name.' },
      of: ({ nameAlt }) => nameAlt,
    },
    ...(['vi', 'en'] as const).map(
      (lang): Column<Commune> => ({
        name: `page_${lang}`,
        type: 'url',
        meaning:
          lang === 'vi'
            ? {
                vi: 'Trang tiếng Việt, nếu danh bạ có mục nào ở đây.',
                en: 'Its page in Vietnamese, where the directory has any entry there.',
              }
            : { vi: 'Trang tiếng Anh, nếu danh bạ có mục nào ở đây.', en: 'Its page in English, where the directory has any entry there.' },
        of: (commune, { origin }) => (hasEntries(commune.entries) ? origin + addressOf({ page: 'commune', commune }, lang) : undefined),
      }),
    ),
    {
      name: 'formed_from',
      type: 'list',
      always: true,
      meaning: {
        vi: 'Các đơn vị cũ hợp thành; “(một phần)” khi chỉ một phần nhập vào.',
        en: 'The older units it was formed from, in Vietnamese; “(một phần)” where only a part went in.',
      },
      of: ({ formedFrom }) => formedFrom.map(({ name, part }) => (part ? `${name} (một phần)` : name)),
    },
    {
      name: 'districts_before_2025',
      type: 'list',
      always: true,
      meaning: { vi: 'Các quận, huyện, thị xã cũ.', en: 'The former districts it lies in, in Vietnamese.' },
      of: ({ districtsBefore }) => districtsBefore.map(({ name }) => name),
    },
    {
      name: 'latitude',
      type: 'number',
      always: true,
      unit: { vi: 'độ thập phân, WGS 84', en: 'decimal degrees, WGS 84' },
      meaning: { vi: 'Vĩ độ điểm giữa.', en: 'Latitude of its middle.' },
      of: ({ lat }) => lat,
    },
    {
      name: 'longitude',
      type: 'number',
      always: true,
      unit: { vi: 'độ thập phân, WGS 84', en: 'decimal degrees, WGS 84' },
      meaning: { vi: 'Kinh độ điểm giữa.', en: 'Longitude of its middle.' },
      of: ({ lng }) => lng,
    },
    {
      name: 'precision',
      type: 'text',
      always: true,
      values: ['commune'],
      meaning: { vi: 'commune: chỉ là giữa đơn vị.', en: 'commune: only the middle of the unit.' },
      of: () => 'commune',
    },
    ...(Object.keys(counted) as (keyof typeof counted)[]).map(
      (kind): Column<Commune> => ({
        name: kind === 'salesPoints' ? 'sales_points' : kind,
        type: 'integer',
        always: true,
        meaning: counted[kind],
        of: ({ entries }) => entries[kind].length,
      }),
    ),
    ...sourceColumns(),
  ],
};
