import type { Localised, Village } from '../../catalogue/model.ts';
import type { Table } from '../column.ts';
import { coordinateColumns } from './coordinate-columns.ts';
import { identityColumns, placeColumns, textColumns } from './entry-columns.ts';
import { pairColumns, pairListColumns } from './pair-columns.ts';
import { sourceColumns } from './source-columns.ts';

const pair = (name: string, vi: string, en: string, of: (village: Village) => Localised | undefined) =>
  pairColumns<Village>(name, { vi, en }, of);

export const villages: Table<Village> = {
  id: 'villages',
  title: { vi: 'Làng nghề', en: 'Craft villages' },
  about: { vi: 'Mỗi dòng là một làng sống bằng nghề.', en: 'Each row is a village that lives from a craft.' },
  things: ({ villages }) => villages,
  columns: [
    ...identityColumns(),
    {
      name: 'craft',
      type: 'id',
      always: true,
      meaning: { vi: 'Mã nghề chính.', en: 'The id of its main craft.' },
      of: ({ craft }) => craft.id,
    },
    ...pairColumns<Village>('craft_name', { vi: 'Tên nghề', en: 'The craft' }, ({ craft }) => craft.name, true),
    ...pair('craft_detail', 'Nghề cụ thể', 'The craft in more detail', ({ craftDetail }) => craftDetail),
    ...placeColumns(),
    ...coordinateColumns(),
    {
      name: 'recognised',
      type: 'boolean',
      meaning: {
        vi: 'true khi nguồn nói thành phố đã công nhận làng; trống là chưa biết.',
        en: 'true where a source says that the city recognised it; empty where it is not known.',
      },
      of: ({ recognition }) => (recognition ? true : undefined),
    },
    ...pair('recognised_as', 'Danh hiệu được công nhận', 'The title of recognition', ({ recognition }) => recognition?.title),
    {
      name: 'recognised_in',
      type: 'date',
      meaning: { vi: 'Thời điểm được công nhận.', en: 'When it was recognised.' },
      of: ({ recognition }) => recognition?.year,
    },
    ...pair('since', 'Nghề có từ bao giờ, như nguồn ghi', 'How old the craft is, as its source has it', ({ since }) => since),
    ...pair(
      'founder',
      'Tổ nghề, theo nguồn hoặc truyền tụng',
      'The founder of the craft, by its source or tradition',
      ({ founder }) => founder,
    ),
    {
      name: 'households',
      type: 'integer',
      unit: { vi: 'hộ', en: 'households' },
      meaning: { vi: 'Số hộ làm nghề, vào lúc ghi ở counted.', en: 'Households in the craft, at the time in counted.' },
      of: ({ counts }) => counts?.households,
    },
    {
      name: 'workers',
      type: 'integer',
      unit: { vi: 'người', en: 'people' },
      meaning: { vi: 'Số lao động làm nghề, vào lúc ghi ở counted.', en: 'People working in the craft, at the time in counted.' },
      of: ({ counts }) => counts?.workers,
    },
    ...pair('counted', 'Số liệu của năm nào, theo ai', 'Which year’s count, and whose', ({ counts }) => counts?.asOf),
    ...pair('revenue', 'Doanh thu từ nghề, kèm năm', 'Revenue from the craft, with its year', ({ revenue }) => revenue),
    {
      name: 'exported_to',
      type: 'list',
      meaning: {
        vi: 'Nơi đã xuất bán theo nguồn: mã nước ISO 3166-1 hoặc tên vùng.',
        en: 'Where its wares have been sold abroad, as sources say: ISO 3166-1 country codes or names of regions.',
      },
      of: ({ exportMarkets }) => exportMarkets,
    },
    ...pairListColumns<Village>('makes', { vi: 'Mặt hàng', en: 'What it makes' }, ({ makes }) => makes),
    ...pairListColumns<Village>('awards', { vi: 'Danh hiệu, mạng lưới', en: 'Titles and networks' }, ({ awards }) => awards),
    ...pair('visit', 'Đến thăm thế nào', 'How to visit', ({ visit }) => visit),
    {
      name: 'ocop_tourism_point',
      type: 'boolean',
      meaning: {
        vi: 'true khi nguồn nói làng có điểm OCOP gắn với du lịch; trống là chưa biết.',
        en: 'true where a source says that it has an OCOP point tied to tourism; empty where it is not known.',
      },
      of: ({ ocopTourismPoint }) => (ocopTourismPoint ? true : undefined),
    },
    {
      name: 'products',
      type: 'list',
      meaning: { vi: 'Mã sản phẩm của làng, theo bảng products.', en: 'Its products: ids of the table products.' },
      of: ({ products }) => products.map(({ id }) => id),
    },
    ...textColumns(),
    ...sourceColumns(),
  ],
};
