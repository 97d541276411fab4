import type { AggregateOfferLeaf, OfferLeaf, QuantitativeValueLeaf } from 'schema-dts';
import type { Trade } from '../../catalogue/trade.ts';
import type { Quantity } from '../../schema/trade/quantity.ts';
import { unitCodes } from './unit-codes.ts';

/**
 * The price that a page shows, as an offer: only one that is quoted and still holds. Without a price nothing is
 * offered: an empty offer is worse than none. What it buys is told too: a price of a carton is not that of a piece.
 */
export function offersOf(price: Trade['price']): { offers?: OfferLeaf | AggregateOfferLeaf } {
  if (price?.basis !== 'quoted' || price.ranOut) return {};
  const { from, to, currency, per, forAtLeast, validUntil } = price;
  const terms = {
    priceCurrency: currency,
    priceValidUntil: validUntil,
    priceSpecification: {
      '@type': 'UnitPriceSpecification' as const,
      ...(to === undefined ? { price: from } : { minPrice: from, maxPrice: to }),
      priceCurrency: currency,
      referenceQuantity: amountOf({ value: 1, unit: per }),
    },
    ...(forAtLeast && { eligibleQuantity: leastOf(forAtLeast) }),
  };
  return {
    offers:
      to === undefined
        ? { '@type': 'Offer', price: from, ...terms }
        : { '@type': 'AggregateOffer', lowPrice: from, highPrice: to, ...terms },
  };
}

function amountOf({ value, unit }: Quantity): QuantitativeValueLeaf {
  return { '@type': 'QuantitativeValue', value, unitCode: unitCodes[unit] };
}

function leastOf({ value, unit }: Quantity): QuantitativeValueLeaf {
  return { '@type': 'QuantitativeValue', minValue: value, unitCode: unitCodes[unit] };
}
