import type { Craft, Entry } from '../../catalogue/model.ts';
import { addressOf } from '../../routes/address.ts';
import type { Telling } from './telling.ts';

const words = { product: 'product', village: 'village', producer: 'producer', 'sales-point': 'point' } as const satisfies Record<
  Entry['kind'],
  string
>;

/**
 * The name by which machines know an entry, the same on every page and in both languages: made of the Vietnamese
 * address, which never changes, while an English one may.
 */
export function entryId(entry: Entry, { absolute }: Pick<Telling, 'absolute'>): string {
  return `${absolute(addressOf({ page: 'entry', entry }, 'vi'))}#${words[entry.kind]}`;
}

/** The same for a craft. */
export function craftId(craft: Craft, { absolute }: Pick<Telling, 'absolute'>): string {
  return `${absolute(addressOf({ page: 'craft', craft }, 'vi'))}#craft`;
}

/** Who publishes the directory. */
export function publisherId({ absolute }: Pick<Telling, 'absolute'>): string {
  return `${absolute('/')}#publisher`;
}

/** The whole site. */
export function siteId({ absolute }: Pick<Telling, 'absolute'>): string {
  return `${absolute('/')}#website`;
}
