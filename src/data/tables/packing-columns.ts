import type { Product } from '../../catalogue/model.ts';
import { cartonVolume } from '../../catalogue/trade.ts';
import type { Column } from '../column.ts';
import { centimetres, tradeColumn } from './trade-column.ts';

const pieces = { unit: { vi: 'sản phẩm', en: 'pieces' } };

/** How it is packed. */
export function packingColumns(): Column<Product>[] {
  return [
    tradeColumn(
      'inner_pieces',
      'integer',
      { vi: 'Số sản phẩm một hộp nhỏ.', en: 'Pieces in an inner box.' },
      (t) => t.packing?.innerPieces,
      pieces,
    ),
    tradeColumn(
      'carton_pieces',
      'integer',
      { vi: 'Số sản phẩm một thùng.', en: 'Pieces in a carton.' },
      (t) => t.packing?.carton?.pieces,
      pieces,
    ),
    ...(['length', 'width', 'height'] as const).map((side) =>
      tradeColumn(
        `carton_${side}_cm`,
        'number',
        { vi: `${{ length: 'Chiều dài', width: 'Chiều rộng', height: 'Chiều cao' }[side]} thùng.`, en: `The ${side} of a carton.` },
        (t) => t.packing?.carton?.[side],
        centimetres,
      ),
    ),
    tradeColumn(
      'carton_gross_kg',
      'number',
      { vi: 'Khối lượng thùng cả bì.', en: 'The weight of a full carton.' },
      (t) => t.packing?.carton?.grossWeight,
      { unit: { vi: 'kg', en: 'kg' } },
    ),
    tradeColumn(
      'carton_cbm',
      'number',
      { vi: 'Thể tích thùng, tính từ ba kích thước.', en: 'The volume of a carton, computed from its measures.' },
      (t) => cartonVolume(t.packing),
      { unit: { vi: 'm³', en: 'm³' } },
    ),
  ];
}
