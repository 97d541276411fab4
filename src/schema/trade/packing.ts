import { z } from 'zod';
import { described } from '../described.ts';
import { rule } from '../text.ts';
import { statedFact } from './stated.ts';

const carton = z.strictObject({
  pieces: described(z.int().positive(), { vi: 'Số sản phẩm trong một thùng.', en: 'Pieces in one carton.' }),
  length: described(z.number().positive().max(300), { vi: 'Chiều dài thùng, cm.', en: 'Length of the carton in centimetres.' }),
  width: described(z.number().positive().max(300), { vi: 'Chiều rộng thùng, cm.', en: 'Width of the carton in centimetres.' }),
  height: described(z.number().positive().max(300), { vi: 'Chiều cao thùng, cm.', en: 'Height of the carton in centimetres.' }),
  grossWeight: described(z.number().positive().optional(), {
    vi: 'Khối lượng cả bì, kg.',
    en: 'Weight of the full carton in kilograms.',
  }),
});

const packingShape = statedFact({
  innerPieces: described(z.int().positive().optional(), { vi: 'Số sản phẩm trong một hộp nhỏ.', en: 'Pieces in one inner box.' }),
  carton: described(carton.optional(), { vi: 'Thùng xuất hàng.', en: 'The carton it leaves in.' }),
});

/** How it is packed. The volume of a carton (CBM) is computed from its measures, never typed. */
export const packing = described(
  rule(packingShape, 'no-packing', ({ innerPieces, carton: outer }) => innerPieces !== undefined || outer !== undefined),
  { vi: 'Quy cách đóng gói.', en: 'How it is packed.' },
);
