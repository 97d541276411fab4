import { z } from 'zod';
import { described } from '../described.ts';
import { isPossible } from '../partial-date.ts';
import { line, rule } from '../text.ts';
import { quantity, quantityUnit } from './quantity.ts';
import { statedFact } from './stated.ts';

/** The eleven terms of Incoterms 2020. */
export const incoterms = ['EXW', 'FCA', 'CPT', 'CIP', 'DAP', 'DPU', 'DDP', 'FAS', 'FOB', 'CFR', 'CIF'] as const;

const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

const day = rule(z.string().regex(/^\d{4}-\d{2}-\d{2}$/), 'not-a-date', isPossible);

const quotedShape = statedFact({
  basis: z.literal('quoted'),
  from: described(z.number().positive(), { vi: 'Giá thấp nhất.', en: 'The lowest price.' }),
  to: described(z.number().positive().optional(), { vi: 'Giá cao nhất, nếu là khoảng.', en: 'The highest, where it is a range.' }),
  currency: described(
    rule(z.string().regex(/^[A-Z]{3}$/), 'not-a-currency', (value) => currencies.has(value)),
    {
      vi: 'Mã tiền tệ ba chữ: VND, USD, EUR…',
      en: 'The three letters of the currency: VND, USD, EUR…',
    },
  ),
  per: quantityUnit,
  incoterm: described(z.enum(incoterms), {
    vi: 'Điều kiện Incoterms 2020 (ví dụ: FOB).',
    en: 'The Incoterms 2020 term (for example FOB).',
  }),
  namedPlace: described(line(120), {
    vi: 'Địa điểm đi kèm điều kiện (ví dụ: Hải Phòng).',
    en: 'The place named with the term (for example Hải Phòng).',
  }),
  forAtLeast: described(quantity.optional(), { vi: 'Giá này cho đơn từ bao nhiêu.', en: 'For orders of at least so much.' }),
  validUntil: described(day, { vi: 'Giá còn đúng đến hết ngày nào: 2027-03-31.', en: 'The last day on which it holds: 2027-03-31.' }),
});

const quoted = rule(quotedShape, 'more-than-most', ({ from, to }) => to === undefined || from <= to, ['from']);

const onRequest = statedFact({ basis: z.literal('on-request') });

/** What it costs, or that the price is told on request. A price without currency, term, place and last day is refused. */
export const price = described(z.discriminatedUnion('basis', [quoted, onRequest]), {
  vi: 'Giá: basis: quoted (giá cụ thể, có tiền tệ, điều kiện, địa điểm, hạn) hoặc basis: on-request (báo giá khi hỏi).',
  en: 'The price: basis: quoted (with currency, term, place and last day) or basis: on-request.',
});

export type PriceFields = z.output<typeof price>;
