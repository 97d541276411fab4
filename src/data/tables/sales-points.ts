import type { SalesPoint } from '../../catalogue/model.ts';
import { salesPointKinds } from '../../schema/sales-point.ts';
import type { Table } from '../column.ts';
import { coordinateColumns } from './coordinate-columns.ts';
import { identityColumns, placeColumns, textColumns } from './entry-columns.ts';
import { pairColumns } from './pair-columns.ts';
import { sourceColumns } from './source-columns.ts';

export const salesPoints: Table<SalesPoint> = {
  id: 'sales-points',
  title: { vi: 'Điểm bán', en: 'Sales points' },
  about: {
    vi: 'Mỗi dòng là một nơi giới thiệu và bán sản phẩm OCOP, hoặc một trung tâm thiết kế sáng tạo (không tính là điểm bán).',
    en: 'Each row is a place that shows and sells OCOP products, or a creative-design centre (not counted as a point of sale).',
  },
  things: ({ salesPoints }) => salesPoints,
  columns: [
    ...identityColumns(),
    {
      name: 'kind',
      type: 'text',
      always: true,
      values: salesPointKinds,
      meaning: {
        vi: 'Loại: ocop-point (điểm OCOP), tourism-point (điểm OCOP gắn với du lịch), shop (cửa hàng), supermarket-corner (góc siêu thị), market (chợ), craft-centre (trung tâm thiết kế sáng tạo).',
        en: 'The kind: ocop-point, tourism-point (an OCOP point tied to tourism), shop, supermarket-corner, market, craft-centre (a creative-design centre).',
      },
      of: ({ pointKind }) => pointKind,
    },
    ...pairColumns<SalesPoint>(
      'address',
      {
        vi: 'Địa chỉ như nguồn ghi; nguồn trước 7/2025 dùng tên quận, huyện cũ',
        en: 'The address as its source has it; sources before July 2025 use the former districts',
      },
      ({ address }) => address,
    ),
    ...placeColumns(),
    ...coordinateColumns(),
    { name: 'opened', type: 'date', meaning: { vi: 'Mở từ khi nào.', en: 'Since when it has been open.' }, of: ({ opened }) => opened },
    {
      name: 'tied_to_tourism',
      type: 'boolean',
      always: true,
      meaning: {
        vi: 'true khi nguồn nói điểm này gắn với du lịch, làng nghề.',
        en: 'true where a source says that it is tied to tourism or a craft village.',
      },
      of: ({ tiedToTourism }) => tiedToTourism,
    },
    {
      name: 'village',
      type: 'id',
      meaning: { vi: 'Mã làng nghề nơi có điểm này, theo bảng villages.', en: 'The craft village it is in: an id of the table villages.' },
      of: ({ village }) => village?.id,
    },
    {
      name: 'operator',
      type: 'id',
      meaning: { vi: 'Mã chủ thể vận hành, theo bảng producers.', en: 'The producer that runs it: an id of the table producers.' },
      of: ({ operator }) => operator?.id,
    },
    ...pairColumns<SalesPoint>(
      'operated_by',
      { vi: 'Đơn vị vận hành', en: 'Who runs it' },
      ({ operator, operatedBy }) => operator?.name ?? operatedBy,
    ),
    {
      name: 'sells',
      type: 'list',
      meaning: {
        vi: 'Mã sản phẩm mà nguồn nêu là bán ở đây, theo bảng products.',
        en: 'Products that a source names as sold here: ids of the table products.',
      },
      of: ({ sells }) => sells.map(({ id }) => id),
    },
    ...textColumns(),
    ...sourceColumns(),
  ],
};
