import { z } from 'zod';
import { described } from '../described.ts';

/** What goods are counted or weighed in. */
export const quantityUnits = ['piece', 'set', 'pair', 'box', 'carton', 'bottle', 'kg', 'g', 'tonne', 'litre', 'metre', 'm2'] as const;

export type QuantityUnit = (typeof quantityUnits)[number];

/** What goods are counted or weighed in, as a field. */
export const quantityUnit = described(z.enum(quantityUnits), {
  vi: 'Đơn vị: piece (cái), set (bộ), pair (đôi), box (hộp), carton (thùng), bottle (chai), kg, g, tonne (tấn), litre (lít), metre (mét), m2.',
  en: 'The unit: piece, set, pair, box, carton, bottle, kg, g, tonne, litre, metre or m2.',
});

/** An amount of goods: `{ "value": 500, "unit": "piece" }`. */
export const quantity = z.strictObject({
  value: described(z.number().positive(), { vi: 'Số lượng, lớn hơn 0.', en: 'The amount, more than 0.' }),
  unit: quantityUnit,
});

export type Quantity = z.output<typeof quantity>;
