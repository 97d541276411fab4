import type { Product } from '../../catalogue/model.ts';
import type { Table } from '../column.ts';
import { identityColumns, placeColumns, textColumns } from './entry-columns.ts';
import { pairColumns, pairListColumns } from './pair-columns.ts';
import { ratingColumns } from './rating-columns.ts';
import { sourceColumns } from './source-columns.ts';
import { tradeColumns } from './trade-columns.ts';

export const products: Table<Product> = {
  id: 'products',
  title: { vi: 'Sản phẩm', en: 'Products' },
  about: {
    vi: 'Mỗi dòng là một sản phẩm đã đưa vào đánh giá, phân hạng OCOP.',
    en: 'Each row is a product put forward for rating under the OCOP programme.',
  },
  things: ({ products }) => products,
  columns: [
    ...identityColumns(),
    {
      name: 'group',
      type: 'id',
      always: true,
      meaning: { vi: 'Mã nhóm sản phẩm.', en: 'The id of its product group.' },
      of: ({ group }) => group.id,
    },
    ...pairColumns<Product>('group_name', { vi: 'Tên nhóm', en: 'The product group' }, ({ group }) => group.name, true),
    {
      name: 'subgroup',
      type: 'integer',
      meaning: { vi: 'Số phân nhóm, 1 đến 26.', en: 'The number of its sub-group, 1 to 26.' },
      of: ({ subgroup }) => subgroup?.number,
    },
    ...pairColumns<Product>('subgroup_name', { vi: 'Tên phân nhóm', en: 'The sub-group' }, ({ subgroup }) => subgroup?.name),
    {
      name: 'craft',
      type: 'id',
      meaning: {
        vi: 'Mã nghề làm ra nó, hoặc nghề của làng khi là hàng thủ công.',
        en: 'The id of the craft it is made by, or that of its village where it is a handicraft.',
      },
      of: ({ craft }) => craft?.id,
    },
    ...pairColumns<Product>('craft_name', { vi: 'Tên nghề', en: 'The craft' }, ({ craft }) => craft?.name),
    ...ratingColumns(),
    {
      name: 'producer',
      type: 'id',
      meaning: { vi: 'Mã chủ thể, theo bảng producers.', en: 'Its producer: an id of the table producers.' },
      of: ({ producer }) => producer?.id,
    },
    ...pairColumns<Product>('producer_name', { vi: 'Tên chủ thể', en: 'The producer' }, ({ producer }) => producer?.name),
    {
      name: 'maker',
      type: 'text',
      meaning: {
        vi: 'Người làm như nguồn ghi, khi chưa có mục chủ thể.',
        en: 'The maker as a source names it, where there is no entry for the producer.',
      },
      of: ({ maker }) => maker,
    },
    {
      name: 'village',
      type: 'id',
      meaning: { vi: 'Mã làng nghề, theo bảng villages.', en: 'Its craft village: an id of the table villages.' },
      of: ({ village }) => village?.id,
    },
    ...pairColumns<Product>('village_name', { vi: 'Tên làng nghề', en: 'The craft village' }, ({ village }) => village?.name),
    ...placeColumns(),
    ...pairListColumns<Product>(
      'materials',
      { vi: 'Nguyên liệu, thành phần', en: 'Materials or ingredients' },
      ({ materials }) => materials,
    ),
    {
      name: 'certificates',
      type: 'list',
      meaning: {
        vi: 'Mã các chứng nhận được nguồn nêu. Chứng nhận có hạn: hãy hỏi chủ thể.',
        en: 'Ids of certificates that a source names. Certificates run out: ask the producer.',
      },
      of: ({ certificates }) => certificates.map(({ id }) => id),
    },
    {
      name: 'exported_to',
      type: 'list',
      meaning: {
        vi: 'Nơi đã xuất bán theo nguồn: mã nước ISO 3166-1 hoặc tên vùng.',
        en: 'Where it has been sold abroad, as sources say: ISO 3166-1 country codes or names of regions.',
      },
      of: ({ exportMarkets }) => exportMarkets,
    },
    {
      name: 'sold_at',
      type: 'list',
      meaning: {
        vi: 'Mã các điểm bán mà nguồn nêu, theo bảng sales-points.',
        en: 'Points that a source names as selling it: ids of the table sales-points.',
      },
      of: ({ soldAt }) => soldAt.map(({ id }) => id),
    },
    ...tradeColumns(),
    ...textColumns(),
    ...sourceColumns(),
  ],
};
