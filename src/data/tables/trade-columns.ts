import type { Product } from '../../catalogue/model.ts';
import { paperWords } from '../../catalogue/paper-words.ts';
import { hsStatuses } from '../../schema/trade/hs-code.ts';
import type { Column } from '../column.ts';
import { orderColumns } from './order-columns.ts';
import { packingColumns } from './packing-columns.ts';
import { pairColumns, pairListColumns } from './pair-columns.ts';
import { priceColumns } from './price-columns.ts';
import { sizeColumns } from './size-columns.ts';
import { tradeColumn } from './trade-column.ts';
import { tradeOriginColumns } from './trade-origin-columns.ts';

/** What a buyer abroad asks of a product; an empty cell is not known, never "no". */
export function tradeColumns(): Column<Product>[] {
  return [
    ...sizeColumns(),
    ...pairColumns<Product>('storage', { vi: 'Cách bảo quản', en: 'How it must be stored' }, ({ trade }) => trade.storage?.how),
    tradeColumn('hs_code', 'text', { vi: 'Mã HS 6 chữ số, Danh mục 2022.', en: 'The HS code, six digits, edition of 2022.' }, (t) =>
      t.hsCode?.code.replace(/^(\d{4})(\d{2})$/, '$1.$2'),
    ),
    tradeColumn(
      'hs_status',
      'text',
      {
        vi: 'Ai xác định mã HS: producer-declared (chủ thể khai), suggested (danh bạ gợi ý), checked (hải quan hoặc đại lý hải quan đã xem).',
        en: 'Who stands behind the HS code: producer-declared, suggested (by this directory), checked (by customs or a broker).',
      },
      (t) => t.hsCode?.status,
      { values: hsStatuses },
    ),
    ...orderColumns(),
    ...priceColumns(),
    ...packingColumns(),
    tradeColumn(
      'private_label',
      'boolean',
      { vi: 'true khi nhận làm theo nhãn riêng của người mua.', en: 'true where it is made under the buyer’s own brand.' },
      (t) => t.privateLabel?.offered,
    ),
    tradeColumn('samples', 'boolean', { vi: 'true khi gửi hàng mẫu.', en: 'true where samples are sent.' }, (t) => t.samples?.offered),
    tradeColumn(
      'samples_charged',
      'boolean',
      { vi: 'true khi mẫu tính tiền.', en: 'true where samples are paid for.' },
      (t) => t.samples?.charged,
    ),
    ...pairListColumns<Product>(
      'papers',
      {
        vi: 'Chứng nhận đã biết nơi cấp, kèm số và thời hạn nếu biết',
        en: 'Certificates whose issuer is known, with number and dates where known',
      },
      ({ trade }) => ({
        vi: trade.papers.map((paper) => paperWords(paper, 'vi')),
        en: trade.papers.map((paper) => paperWords(paper, 'en')),
      }),
    ),
    tradeColumn(
      'exported_years',
      'list',
      { vi: 'Nơi đã xuất và năm gần nhất: “JP 2024”.', en: 'Where it was sold abroad and the last year: “JP 2024”.' },
      (t) => t.exported.map(({ to, year }) => `${to} ${year}`),
    ),
    ...tradeOriginColumns(),
  ];
}
