import type { ItemListLeaf } from 'schema-dts';
import type { Entry } from '../../catalogue/model.ts';
import { pick } from '../../catalogue/pick.ts';
import type { Lang } from '../../i18n/locales.ts';
import { addressOf } from '../../routes/address.ts';
import type { Telling } from './telling.ts';

/** What a page lists, in its order: the name as shown, and the address that it leads to. */
export interface Listed {
  readonly name: string;
  readonly address: string;
}

/** Entries as a page lists them. */
export function listedEntries(entries: readonly Entry[], lang: Lang): Listed[] {
  return entries.map((entry) => ({ name: pick(entry.name, lang).value, address: addressOf({ page: 'entry', entry }, lang) }));
}

/** A list for machines. `before` counts what the pages before this one list. */
export function itemListOf(listed: readonly Listed[], { absolute }: Telling, before = 0): ItemListLeaf {
  return {
    '@type': 'ItemList',
    itemListElement: listed.map(({ name, address }, index) => ({
      '@type': 'ListItem' as const,
      position: before + index + 1,
      name,
      url: absolute(address),
    })),
  };
}
