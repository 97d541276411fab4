import type { CollectionName } from '../schema/collections.ts';
import type { ContentTree, PairedEntry, SingleEntry } from './content-tree.ts';

/** One entry as it lies in Astro's store: which collection it belongs to, and the entry; or one of those that are no collection. */
export type StoredEntry =
  | { collection: CollectionName; entry: PairedEntry<unknown, unknown> | SingleEntry<unknown> }
  | { [K in Alone]: { collection: K; entry: ContentTree[K] } }[Alone];

/** What is no collection: each is one thing in the store. */
export const alone = ['settings', 'redirects', 'published'] as const;
type Alone = (typeof alone)[number];

/** True for what is no collection. */
export function isAlone(stored: StoredEntry): stored is Extract<StoredEntry, { collection: Alone }> {
  return alone.some((name) => name === stored.collection);
}
