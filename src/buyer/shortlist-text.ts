import { isProductId, mostProducts } from './product-ids.ts';

/** A product that a reader has chosen. */
export interface ShortlistItem {
  readonly id: string;
  /** When it was added, as ISO 8601; empty where what was stored did not say. */
  readonly added: string;
  /** What the reader wrote beside it, as typed. */
  readonly note?: string | undefined;
}

/** How many letters a note may have. */
export const longestNote = 1000;

/** What stands in the browser's storage, read. */
export interface ReadShortlist {
  readonly items: readonly ShortlistItem[];
  /** True where something in it could not be read, or was written by a later version: it must not be written over. */
  readonly damaged: boolean;
}

/** Reads a stored shortlist. Whatever the text is, it gives a list: of what is whole in it. */
export function readShortlist(text: string | null): ReadShortlist {
  if (text === null) return { items: [], damaged: false };
  const stored = parsed(text);
  if (!isObject(stored) || stored.v !== 1 || !Array.isArray(stored.items)) return { items: [], damaged: true };
  const items = new Map<string, ShortlistItem>();
  for (const each of stored.items) {
    const item = itemOf(each);
    if (item && items.size < mostProducts && !items.has(item.id)) items.set(item.id, item);
  }
  return { items: [...items.values()], damaged: items.size !== stored.items.length };
}

/** The text that {@link readShortlist} reads. */
export function writeShortlist(items: readonly ShortlistItem[]): string {
  return JSON.stringify({ v: 1, items });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function itemOf(value: unknown): ShortlistItem | undefined {
  if (!isObject(value) || !isProductId(value.id)) return undefined;
  const added = typeof value.added === 'string' ? value.added : '';
  const note = typeof value.note === 'string' ? value.note.slice(0, longestNote) : '';
  return { id: value.id, added, ...(note ? { note } : {}) };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
