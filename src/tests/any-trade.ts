import fc from 'fast-check';
import { isHsHeading } from '../schema/hs-heading.ts';
import { regions } from '../schema/market.ts';
import { hsStatuses } from '../schema/trade/hs-code.ts';
import { orderKinds } from '../schema/trade/ordering.ts';
import { incoterms } from '../schema/trade/price.ts';
import { quantityUnits } from '../schema/trade/quantity.ts';

/** Trade facts as wild as the schema allows: every field there or not, amounts tiny and huge, texts with marks and signs. */

const two = (max: number) => fc.integer({ min: 1, max }).map((n) => String(n).padStart(2, '0'));
const year = fc.integer({ min: 2000, max: 2099 }).map(String);
const month = fc.tuple(year, two(12)).map((parts) => parts.join('-'));
const day = fc.tuple(month, two(28)).map((parts) => parts.join('-'));
const stated = { asOf: fc.oneof(year, month, day), source: fc.constant('https://hats.example/trade?a=1&b=2') };
const amount = (max = 1e12) => fc.double({ min: 1e-9, max, noNaN: true });
const count = fc.integer({ min: 1, max: 1_000_000 });
const quantity = fc.record({ value: amount(), unit: fc.constantFrom(...quantityUnits) });
const letters = fc.constantFrom('a', 'Đ', 'ệ', 'ẵ', '"', "'", '&', '<', '%', '₫', '日', '{', '$');
const line = fc.string({ unit: letters, minLength: 1, maxLength: 40 });
const words = fc.record({ vi: line, en: line }, { requiredKeys: ['vi'] });

/** A fact: all fields that must be there, with any of the others. */
function fact<T extends Record<string, fc.Arbitrary<unknown>>>(must: T, may: Record<string, fc.Arbitrary<unknown>> = {}) {
  return fc.record({ ...must, ...may, ...stated }, { requiredKeys: [...Object.keys(must), 'asOf'] });
}

/** A fact of which at least one of some fields is there. */
function someOf(fields: Record<string, fc.Arbitrary<unknown>>) {
  return fc
    .subarray(Object.keys(fields), { minLength: 1 })
    .chain((names) => fact(Object.fromEntries(names.map((name) => [name, fields[name] as fc.Arbitrary<unknown>]))));
}

/** `from` and `to` in their order, with or without the one that may be missing. */
function range(value: fc.Arbitrary<number>, missing: 'from' | 'to') {
  return fc.tuple(value, value, fc.boolean()).map(([a, b, both]) => {
    const [from, to] = a <= b ? [a, b] : [b, a];
    return both ? { from, to } : missing === 'from' ? { to } : { from };
  });
}

const code = fc
  .tuple(
    fc
      .tuple(two(97), two(87))
      .map((parts) => parts.join(''))
      .filter(isHsHeading),
    two(99),
    fc.constantFrom('', '.'),
  )
  .map(([heading, sub, point]) => `${heading}${point}${sub}`);

const currency = fc.constantFrom('VND', 'USD', 'EUR', 'JPY');
const quoted = fc
  .tuple(
    fact(
      {
        basis: fc.constant('quoted'),
        currency,
        per: fc.constantFrom(...quantityUnits),
        incoterm: fc.constantFrom(...incoterms),
        namedPlace: line,
        validUntil: day,
      },
      { forAtLeast: quantity },
    ),
    range(amount(), 'to'),
  )
  .map(([terms, prices]) => ({ ...terms, ...prices }));

const leadTime = fc
  .tuple(fact({ order: fc.constantFrom(...orderKinds) }, { season: words }), range(count, 'from'))
  .map(([terms, days]) => ({ ...terms, ...days }));

const centimetres = amount(300);
const carton = fc.record(
  { pieces: count, length: centimetres, width: centimetres, height: centimetres, grossWeight: amount() },
  { requiredKeys: ['pieces', 'length', 'width', 'height'] },
);

const paper = fc
  .tuple(
    fact(
      { certificate: fc.constant('haccp'), issuer: line },
      { number: line, scope: words, lookUp: fc.constant('https://look.example/1') },
    ),
    fc.option(fc.tuple(day, day), { nil: undefined }),
  )
  .map(([terms, days]) => {
    const [issued, expires] = [...(days ?? [])].sort();
    return { ...terms, ...(issued && { issued }), ...(expires && { expires }) };
  });

export const anyTrade = fc.record(
  {
    dimensions: someOf({ length: amount(2000), width: amount(2000), height: amount(2000), diameter: amount(2000) }),
    netWeight: fact({ value: amount(), unit: fc.constantFrom('g', 'kg', 'ml', 'l') }),
    shelfLife: fact({ value: count, unit: fc.constantFrom('days', 'months', 'years') }),
    storage: fact({ how: words }),
    hsCode: fact({ code, status: fc.constantFrom(...hsStatuses) }),
    minimumOrder: someOf({ sample: quantity, first: quantity, repeat: quantity }),
    leadTimes: fc.array(leadTime, { minLength: 1, maxLength: 4 }),
    capacity: fact({ perMonth: quantity }),
    price: fc.oneof(quoted, fact({ basis: fc.constant('on-request') })),
    packing: someOf({ innerPieces: count, carton }),
    privateLabel: fact({ offered: fc.boolean() }, { note: words }),
    samples: fact({ offered: fc.boolean() }, { charged: fc.boolean(), note: words }),
    papers: fc.array(paper, { minLength: 1, maxLength: 3 }),
    exported: fc.array(fact({ to: fc.constantFrom('JP', 'US', ...regions), year: fc.integer({ min: 1990, max: 2100 }) }), {
      minLength: 1,
      maxLength: 3,
    }),
  },
  { requiredKeys: [] },
);
