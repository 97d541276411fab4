import { orderKinds } from '../schema/trade/ordering.ts';
import { incoterms } from '../schema/trade/price.ts';
import type { TradeFields } from '../schema/trade/trade.ts';
import type { Making } from './making.ts';
import type { Random } from './random.ts';
import { inventedAddress } from './sources.ts';

/** Groups whose goods keep for a time; the others have measures instead. */
const kept: readonly string[] = ['food', 'beverages', 'medicinal'];

/**
 * The trade facts of a product: half of the products have some, from one to all, so that every share of a buyer's
 * questions is answered somewhere. Some prices and papers have run out. A visit has a price and nothing else.
 */
export function syntheticTrade(group: string, id: string, making: Making, random: Random): TradeFields | undefined {
  if (random.onceIn(2)) return undefined;
  const fullness = random.fraction();
  const maybe = <T>(value: () => T): T | undefined => (random.fraction() < fullness ? value() : undefined);
  const stated = () => ({ asOf: pastDay(random), source: random.onceIn(2) ? inventedAddress(id) : undefined });
  const price = maybe(() => syntheticPrice(random, stated()));
  if (group === 'tourism') return price && { price };
  return {
    ...(kept.includes(group)
      ? {
          shelfLife: maybe(() => ({ value: random.between(1, 24), unit: random.pick(['days', 'months'] as const), ...stated() })),
          storage: maybe(() => ({ how: note('Bảo quản để thử', 'Storage for tests'), ...stated() })),
        }
      : {
          dimensions: maybe(() => ({
            length: random.between(4, 60),
            width: random.between(4, 60),
            height: random.between(1, 90),
            ...stated(),
          })),
        }),
    netWeight: maybe(() => ({ value: random.between(20, 2000), unit: random.pick(['g', 'ml'] as const), ...stated() })),
    hsCode: maybe(() => ({ code: '6504.00', status: random.pick(['producer-declared', 'suggested', 'checked'] as const), ...stated() })),
    minimumOrder: maybe(() => ({ first: pieces(random.between(5, 1000)), ...stated() })),
    leadTimes: maybe(() =>
      orderKinds.filter((kind) => kind === 'first' || random.onceIn(2)).map((order) => ({ order, to: random.between(5, 90), ...stated() })),
    ),
    capacity: maybe(() => ({ perMonth: pieces(random.between(50, 20_000)), ...stated() })),
    price,
    packing: maybe(() => ({
      carton: {
        pieces: random.between(6, 144),
        length: random.between(20, 80),
        width: random.between(20, 60),
        height: random.between(15, 60),
      },
      ...stated(),
    })),
    privateLabel: maybe(() => ({ offered: random.onceIn(2), ...stated() })),
    samples: maybe(() => ({ offered: true, charged: random.onceIn(2), note: note('Mẫu để thử', 'A sample for tests'), ...stated() })),
    papers: maybe(() => [syntheticPaper(making, random, stated())]),
    exported: maybe(() => [{ to: random.pick(['JP', 'US', 'FR', 'europe'] as const), year: random.between(2015, 2026), ...stated() }]),
  };
}

type Stated = { readonly asOf: string; readonly source: string | undefined };

function syntheticPrice(random: Random, stated: Stated): NonNullable<TradeFields['price']> {
  if (random.onceIn(4)) return { basis: 'on-request', ...stated };
  const from = random.between(1, 500) / 10;
  return {
    basis: 'quoted',
    from,
    to: random.onceIn(2) ? from * 2 : undefined,
    currency: 'USD',
    per: random.pick(['piece', 'kg', 'carton'] as const),
    incoterm: random.pick(incoterms),
    namedPlace: 'Hải Phòng',
    validUntil: dayIn(random.between(2025, 2027), random),
    ...stated,
  };
}

function syntheticPaper({ real }: Making, random: Random, stated: Stated): NonNullable<TradeFields['papers']>[number] {
  const issued = random.between(2021, 2025);
  return {
    certificate: random.pick(real.certificates).id,
    issuer: 'Synthetic issuer',
    number: `SYN-${random.between(1000, 9999)}`,
    issued: String(issued),
    expires: random.onceIn(4) ? undefined : dayIn(issued + 3, random),
    ...stated,
  };
}

function pieces(value: number) {
  return { value, unit: 'piece' as const };
}

function note(vi: string, en: string) {
  return { vi, en };
}

function pastDay(random: Random): string {
  return dayIn(2025, random);
}

function dayIn(year: number, random: Random): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${year}-${two(random.between(1, 12))}-${two(random.between(1, 28))}`;
}
