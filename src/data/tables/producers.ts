import type { Producer } from '../../catalogue/model.ts';
import { producerKinds } from '../../schema/producer.ts';
import type { Table } from '../column.ts';
import { contactColumns } from './contact-columns.ts';
import { identityColumns, placeColumns, textColumns } from './entry-columns.ts';
import { sourceColumns } from './source-columns.ts';

export const producers: Table<Producer> = {
  id: 'producers',
  title: { vi: 'Chủ thể', en: 'Producers' },
  about: {
    vi: 'Mỗi dòng là một công ty, hợp tác xã, hộ hoặc hội đứng sau sản phẩm.',
    en: 'Each row is a company, cooperative, household or association behind products.',
  },
  things: ({ producers }) => producers,
  columns: [
    ...identityColumns(),
    {
      name: 'kind',
      type: 'text',
      always: true,
      values: producerKinds,
      meaning: {
        vi: 'Loại: company (công ty), cooperative (hợp tác xã), household (hộ, cơ sở), association (hội).',
        en: 'The kind: company, cooperative, household (or workshop), association.',
      },
      of: ({ producerKind }) => producerKind,
    },
    ...placeColumns(),
    { name: 'website', type: 'url', meaning: { vi: 'Trang web của chủ thể.', en: 'Its website.' }, of: ({ website }) => website },
    { name: 'founded', type: 'date', meaning: { vi: 'Thành lập khi nào.', en: 'When it was founded.' }, of: ({ founded }) => founded },
    ...contactColumns(),
    {
      name: 'products',
      type: 'list',
      meaning: { vi: 'Mã sản phẩm của chủ thể, theo bảng products.', en: 'Its products: ids of the table products.' },
      of: ({ products }) => products.map(({ id }) => id),
    },
    ...textColumns(),
    ...sourceColumns(),
  ],
};
