import { z } from 'zod';
import { bilingualLine } from '../bilingual.ts';
import { described } from '../described.ts';
import { rule } from '../text.ts';
import { quantity } from './quantity.ts';
import { statedFact } from './stated.ts';

/** The kinds of order that differ in least amount and time. */
export const orderKinds = ['sample', 'first', 'repeat'] as const;

export type OrderKind = (typeof orderKinds)[number];

const minimumShape = statedFact({
  sample: described(quantity.optional(), { vi: 'Đơn hàng mẫu.', en: 'Of a sample order.' }),
  first: described(quantity.optional(), { vi: 'Đơn hàng đầu tiên.', en: 'Of a first order.' }),
  repeat: described(quantity.optional(), { vi: 'Đơn hàng lặp lại.', en: 'Of a repeat order.' }),
});

/** The least that can be ordered, by kind of order; at least one of them. */
export const minimumOrder = described(
  rule(minimumShape, 'no-order-kind', (order) => orderKinds.some((kind) => order[kind])),
  { vi: 'Số lượng đặt tối thiểu.', en: 'The least that can be ordered.' },
);

const leadTimeShape = statedFact({
  order: described(z.enum(orderKinds), {
    vi: 'Loại đơn: sample (mẫu), first (đầu tiên) hoặc repeat (lặp lại).',
    en: 'The kind of order: sample, first or repeat.',
  }),
  from: described(z.int().positive().optional(), { vi: 'Ít nhất bao nhiêu ngày.', en: 'At least so many days.' }),
  to: described(z.int().positive(), { vi: 'Nhiều nhất bao nhiêu ngày.', en: 'At most so many days.' }),
  season: described(bilingualLine(120).optional(), {
    vi: 'Chỉ đúng cho mùa này (ví dụ: trước Tết).',
    en: 'Holds for this season only (for example before Tết).',
  }),
});

/** Days from the order to goods ready to leave, by kind of order and season. */
export const leadTimes = described(
  z.array(rule(leadTimeShape, 'more-than-most', ({ from, to }) => from === undefined || from <= to, ['from'])).min(1),
  { vi: 'Thời gian làm hàng, tính bằng ngày.', en: 'Days from the order to goods ready to leave.' },
);

/** How much can be made in a month. */
export const capacity = described(
  statedFact({ perMonth: described(quantity, { vi: 'Lượng làm được trong một tháng.', en: 'What can be made in a month.' }) }),
  { vi: 'Năng lực sản xuất mỗi tháng.', en: 'Capacity per month.' },
);

/** Whether it is made under the buyer's own brand. */
export const privateLabel = described(
  statedFact({
    offered: described(z.boolean(), { vi: 'true (có nhận) hoặc false (không nhận).', en: 'true or false.' }),
    note: described(bilingualLine(200).optional(), { vi: 'Điều kiện, nếu có.', en: 'On what terms, if any.' }),
  }),
  { vi: 'Nhận làm theo nhãn riêng của người mua.', en: 'Made under the buyer’s own brand.' },
);

/** Whether samples are sent, and whether they are charged for. */
export const samples = described(
  statedFact({
    offered: described(z.boolean(), { vi: 'true (có gửi mẫu) hoặc false (không gửi).', en: 'true or false.' }),
    charged: described(z.boolean().optional(), { vi: 'true nếu mẫu tính tiền.', en: 'true where samples are paid for.' }),
    note: described(bilingualLine(200).optional(), { vi: 'Điều kiện, nếu có.', en: 'On what terms, if any.' }),
  }),
  { vi: 'Gửi hàng mẫu.', en: 'Whether samples are sent.' },
);
