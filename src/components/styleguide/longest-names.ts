import type { Catalogue, Entry } from '../../catalogue/model.ts';
import { type Lang, langs } from '../../i18n/locales.ts';

/** The entry with the longest name in each language, as the catalogue has it today. */
export function longestNames(catalogue: Catalogue): Partial<Record<Lang, Entry>> {
  const entries: readonly Entry[] = [...catalogue.products, ...catalogue.villages, ...catalogue.producers, ...catalogue.salesPoints];
  return Object.fromEntries(
    langs.flatMap((lang) => {
      const [longest] = entries
        .filter((entry) => entry.name[lang] !== undefined)
        .toSorted((a, b) => (b.name[lang] as string).length - (a.name[lang] as string).length || (a.id < b.id ? -1 : 1));
      return longest ? [[lang, longest]] : [];
    }),
  );
}
