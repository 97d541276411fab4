import type { AggregateOfferLeaf } from 'schema-dts';

/** The lowest and highest price that a page shows, in one currency (ISO 4217). */
export interface PriceRange {
  readonly low: number;
  readonly high: number;
  readonly currency: string;
}

/** The price range of a product, where its page shows one. Without a price nothing is offered: an empty offer is worse than none. */
export function offersOf(range: PriceRange | undefined): { offers?: AggregateOfferLeaf } {
  if (!range) return {};
  return { offers: { '@type': 'AggregateOffer', lowPrice: range.low, highPrice: range.high, priceCurrency: range.currency } };
}
