import type { PriceFields } from '../schema/trade/price.ts';
import type { Stated } from '../schema/trade/stated.ts';
import type { TradeFields } from '../schema/trade/trade.ts';
import { daysOf } from './day-interval.ts';
import type { Certificate } from './model.ts';

/** A certificate whose paper is known, measured against the day of the catalogue. */
export interface Paper extends Omit<NonNullable<TradeFields['papers']>[number], 'certificate'> {
  readonly certificate: Certificate;
  /** True where its last day has passed for certain or may have: it must not be shown as valid. */
  readonly mayHaveRunOut: boolean;
}

/** A price with its time: one whose last day has passed is kept, and is no longer a price. */
export type DatedPrice = PriceFields & { readonly ranOut: boolean };

/** What a buyer abroad asks of a product, joined and dated. */
export interface Trade extends Omit<TradeFields, 'papers' | 'price' | 'exported' | 'leadTimes'> {
  readonly leadTimes: NonNullable<TradeFields['leadTimes']>;
  readonly papers: readonly Paper[];
  readonly price?: DatedPrice | undefined;
  readonly exported: NonNullable<TradeFields['exported']>;
}

export type { Stated };

/** True where a date as precise as known, taken as the last valid day, may lie before `today`. */
export function mayHavePassed(lastDay: string, today: string): boolean {
  return daysOf(lastDay).first < today;
}

/** The volume of one carton in cubic metres (CBM), to a tenth of a litre; undefined where its measures are not known. */
export function cartonVolume(packing: Trade['packing']): number | undefined {
  const carton = packing?.carton;
  return carton && Math.round(carton.length * carton.width * carton.height * 0.01) / 10_000;
}
