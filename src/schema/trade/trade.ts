import { z } from 'zod';
import { described } from '../described.ts';
import { hsCode } from './hs-code.ts';
import { shelfLife, storage } from './keeping.ts';
import { capacity, leadTimes, minimumOrder, privateLabel, samples } from './ordering.ts';
import { packing } from './packing.ts';
import { exported, papers } from './paper.ts';
import { price } from './price.ts';
import { dimensions, netWeight } from './size.ts';

/**
 * What a buyer abroad must know before ordering. Every fact may be absent: the page then says "Not provided: ask
 * the producer", and it becomes a question of the inquiry. Each tells when it was so and who says it.
 */
export const trade = described(
  z
    .strictObject({
      dimensions: dimensions.optional(),
      netWeight: netWeight.optional(),
      shelfLife: shelfLife.optional(),
      storage: storage.optional(),
      hsCode: hsCode.optional(),
      minimumOrder: minimumOrder.optional(),
      leadTimes: leadTimes.optional(),
      capacity: capacity.optional(),
      price: price.optional(),
      packing: packing.optional(),
      privateLabel: privateLabel.optional(),
      samples: samples.optional(),
      papers: papers.optional(),
      exported: exported.optional(),
    })
    .optional(),
  {
    vi: 'Thông tin cho người mua nước ngoài. Mục nào chưa biết thì bỏ trống, đừng đoán.',
    en: 'What a buyer abroad asks. Leave out what is not known; never guess.',
  },
);

export type TradeFields = NonNullable<z.output<typeof trade>>;
