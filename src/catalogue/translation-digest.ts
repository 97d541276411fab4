import { createHash } from 'node:crypto';
import type { ProductFields } from '../schema/product.ts';
import type { VillageFields } from '../schema/village.ts';

/**
 * The digest of a Vietnamese text: what an English file writes into `translates`. Made from the words that a
 * translator would have to look at again, and from nothing else, so that a corrected date does not make the
 * English look out of date.
 */
export function translationDigest(words: readonly (string | undefined)[]): string {
  const text = words.map((word) => (word ?? '').normalize('NFC').replace(/\s+/g, ' ').trim()).join('\n');
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

/** The words of a product that are translated: name, materials, text. */
export function productDigest(fields: Pick<ProductFields, 'name' | 'materials'>, body: string): string {
  return translationDigest([fields.name, ...(fields.materials ?? []), body]);
}

/** The words of a village that are translated. */
export function villageDigest(fields: VillageFields, body: string): string {
  return translationDigest([
    fields.name,
    fields.craftDetail,
    fields.recognition?.title,
    fields.since,
    fields.founder,
    fields.counts?.asOf,
    fields.revenue,
    ...(fields.makes ?? []),
    ...(fields.awards ?? []),
    fields.visit,
    body,
  ]);
}
