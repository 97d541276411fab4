import type { Both, Product } from '../../catalogue/model.ts';
import { incoterms, type PriceFields } from '../../schema/trade/price.ts';
import { quantityUnits } from '../../schema/trade/quantity.ts';
import type { Cell, CellType, Column } from '../column.ts';

type Quoted = Extract<PriceFields, { basis: 'quoted' }>;

/** A column of a price that holds today; one that has run out is no price, and its cells are empty. */
function ofQuoted(name: string, type: CellType, meaning: Both, of: (price: Quoted) => Cell, values?: readonly string[]): Column<Product> {
  return {
    name,
    type,
    meaning,
    ...(values ? { values } : {}),
    of: ({ trade: { price } }) => (price?.basis === 'quoted' && !price.ranOut ? of(price) : undefined),
  };
}

/** The price with all that belongs to it: never an amount without currency, unit, term, place and last day. */
export function priceColumns(): Column<Product>[] {
  return [
    {
      name: 'price_basis',
      type: 'text',
      values: ['quoted', 'on-request', 'ran-out'],
      meaning: {
        vi: 'Giá: quoted (có giá), on-request (báo giá khi hỏi), ran-out (giá từng nêu đã hết hạn, không ghi ở đây nữa).',
        en: 'The price: quoted, on-request, or ran-out (the price once given has passed its last day and is not told here).',
      },
      of: ({ trade: { price } }) => price && (price.ranOut ? 'ran-out' : price.basis),
    },
    ofQuoted(
      'price_from',
      'number',
      { vi: 'Giá thấp nhất, theo tiền tệ ở price_currency.', en: 'The lowest price, in the currency of price_currency.' },
      ({ from }) => from,
    ),
    ofQuoted('price_to', 'number', { vi: 'Giá cao nhất, khi là khoảng.', en: 'The highest price, where it is a range.' }, ({ to }) => to),
    ofQuoted('price_currency', 'text', { vi: 'Mã tiền tệ ISO 4217.', en: 'The currency, ISO 4217.' }, ({ currency }) => currency),
    ofQuoted('price_per', 'text', { vi: 'Giá của một đơn vị nào.', en: 'What the price is for one of.' }, ({ per }) => per, quantityUnits),
    ofQuoted(
      'price_incoterm',
      'text',
      { vi: 'Điều kiện Incoterms 2020.', en: 'The Incoterms 2020 term.' },
      ({ incoterm }) => incoterm,
      incoterms,
    ),
    ofQuoted(
      'price_place',
      'text',
      { vi: 'Địa điểm của điều kiện ấy.', en: 'The place named with that term.' },
      ({ namedPlace }) => namedPlace,
    ),
    ofQuoted(
      'price_for_at_least',
      'number',
      {
        vi: 'Giá này cho đơn từ bao nhiêu, theo đơn vị ở price_for_at_least_unit.',
        en: 'The least order it holds for, in the unit of price_for_at_least_unit.',
      },
      ({ forAtLeast }) => forAtLeast?.value,
    ),
    ofQuoted(
      'price_for_at_least_unit',
      'text',
      { vi: 'Đơn vị của price_for_at_least.', en: 'The unit of price_for_at_least.' },
      ({ forAtLeast }) => forAtLeast?.unit,
      quantityUnits,
    ),
    ofQuoted(
      'price_valid_until',
      'day',
      { vi: 'Ngày cuối giá còn đúng.', en: 'The last day on which the price holds.' },
      ({ validUntil }) => validUntil,
    ),
  ];
}
