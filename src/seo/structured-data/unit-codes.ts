import type { QuantityUnit } from '../../schema/trade/quantity.ts';

/** Units as machines know them: UN/ECE Recommendation 20, and for packages Recommendation 21 with its X. */
export const unitCodes = {
  piece: 'H87',
  set: 'SET',
  pair: 'PR',
  box: 'XBX',
  carton: 'XCT',
  bottle: 'XBO',
  kg: 'KGM',
  g: 'GRM',
  tonne: 'TNE',
  litre: 'LTR',
  metre: 'MTR',
  m2: 'MTK',
} as const satisfies Record<QuantityUnit, string>;

export const centimetre = 'CMT';
