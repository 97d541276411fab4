import type { Product } from '../../catalogue/model.ts';
import type { Column } from '../column.ts';
import { centimetres, tradeColumn } from './trade-column.ts';

/** How large and heavy one piece is, and how long it keeps. */
export function sizeColumns(): Column<Product>[] {
  return [
    tradeColumn(
      'length_cm',
      'number',
      { vi: 'Chiều dài một sản phẩm.', en: 'Length of one piece.' },
      (t) => t.dimensions?.length,
      centimetres,
    ),
    tradeColumn(
      'width_cm',
      'number',
      { vi: 'Chiều rộng một sản phẩm.', en: 'Width of one piece.' },
      (t) => t.dimensions?.width,
      centimetres,
    ),
    tradeColumn(
      'height_cm',
      'number',
      { vi: 'Chiều cao một sản phẩm.', en: 'Height of one piece.' },
      (t) => t.dimensions?.height,
      centimetres,
    ),
    tradeColumn('diameter_cm', 'number', { vi: 'Đường kính.', en: 'Diameter of one piece.' }, (t) => t.dimensions?.diameter, centimetres),
    tradeColumn(
      'net_weight',
      'number',
      { vi: 'Khối lượng hoặc thể tích tịnh, theo đơn vị ở net_weight_unit.', en: 'Net weight or volume, in the unit of net_weight_unit.' },
      (t) => t.netWeight?.value,
    ),
    tradeColumn('net_weight_unit', 'text', { vi: 'Đơn vị của net_weight.', en: 'The unit of net_weight.' }, (t) => t.netWeight?.unit, {
      values: ['g', 'kg', 'ml', 'l'],
    }),
    tradeColumn(
      'shelf_life',
      'integer',
      { vi: 'Hạn sử dụng khi chưa mở, theo đơn vị ở shelf_life_unit.', en: 'Shelf life, unopened, in the unit of shelf_life_unit.' },
      (t) => t.shelfLife?.value,
    ),
    tradeColumn('shelf_life_unit', 'text', { vi: 'Đơn vị của shelf_life.', en: 'The unit of shelf_life.' }, (t) => t.shelfLife?.unit, {
      values: ['days', 'months', 'years'],
    }),
  ];
}
