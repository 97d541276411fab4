import type { Catalogue } from '../catalogue/model.ts';
import type { Lang } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import { type QuickStart, quickKinds } from './quick-file.ts';
import { quickFiles } from './quick-find.ts';
import { quickBase, quickThings } from './quick-things.ts';

/** The first file of quick find in one language. */
export function quickStart(catalogue: Catalogue, lang: Lang): QuickStart {
  const { list, all, found, oneFound, none, kinds } = messages(lang).search.quick;
  return {
    on: quickFiles(quickThings(catalogue, lang)).on,
    kinds: quickKinds.map((kind) => [kinds[kind], quickBase(kind, lang)] as const),
    words: { list, all: all('{query}'), found: found('{count}'), oneFound, none },
  };
}
