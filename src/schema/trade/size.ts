import { z } from 'zod';
import { described } from '../described.ts';
import { rule } from '../text.ts';
import { statedFact } from './stated.ts';

const centimetres = z.number().positive().max(2000).optional();

const dimensionsShape = statedFact({
  length: described(centimetres, { vi: 'Dài, cm.', en: 'Length in centimetres.' }),
  width: described(centimetres, { vi: 'Rộng, cm.', en: 'Width in centimetres.' }),
  height: described(centimetres, { vi: 'Cao, cm.', en: 'Height in centimetres.' }),
  diameter: described(centimetres, { vi: 'Đường kính, cm.', en: 'Diameter in centimetres.' }),
});

/** The outer measures of one piece, in centimetres; at least one of them. */
export const dimensions = described(
  rule(dimensionsShape, 'no-measure', ({ length, width, height, diameter }) => [length, width, height, diameter].some(Number.isFinite)),
  { vi: 'Kích thước một sản phẩm, tính bằng cm.', en: 'The measures of one piece, in centimetres.' },
);

/** What one unit of sale holds, without packing. */
export const netWeight = described(
  statedFact({
    value: described(z.number().positive(), { vi: 'Khối lượng hoặc thể tích, lớn hơn 0.', en: 'The weight or volume, more than 0.' }),
    unit: described(z.enum(['g', 'kg', 'ml', 'l']), { vi: 'Đơn vị: g, kg, ml hoặc l.', en: 'The unit: g, kg, ml or l.' }),
  }),
  { vi: 'Khối lượng tịnh của một đơn vị bán.', en: 'Net weight or volume of one unit of sale.' },
);
