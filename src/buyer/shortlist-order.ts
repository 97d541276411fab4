import type { BuyerRecord } from './record.ts';

/** The orders of a shortlist; the first is the one without a choice. */
export const shortlistOrders = ['added', 'maker', 'name'] as const;

export type ShortlistOrder = (typeof shortlistOrders)[number];

/** The products in an order; as they were added where nothing else orders them. Those without a known maker come last. */
export function inOrder(records: readonly BuyerRecord[], order: ShortlistOrder, locale: string): BuyerRecord[] {
  const { compare } = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
  const byMaker = (a: BuyerRecord, b: BuyerRecord) =>
    Number(!a.maker) - Number(!b.maker) || compare(a.maker?.name ?? '', b.maker?.name ?? '');
  if (order === 'maker') return records.toSorted((a, b) => byMaker(a, b) || compare(a.name, b.name));
  return order === 'name' ? records.toSorted((a, b) => compare(a.name, b.name)) : [...records];
}
