import type { Both, Localised } from '../../catalogue/model.ts';
import type { Column } from '../column.ts';

/** The two columns of a value in two languages: `name_vi` and `name_en`. English is absent where it is not translated. */
export function pairColumns<T>(name: string, meaning: Both, of: (thing: T) => Partial<Localised> | undefined, always = false): Column<T>[] {
  return [
    {
      name: `${name}_vi`,
      type: 'text',
      ...(always ? { always } : {}),
      meaning: { vi: `${meaning.vi}, bằng tiếng Việt.`, en: `${meaning.en}, in Vietnamese.` },
      of: (thing) => of(thing)?.vi,
    },
    {
      name: `${name}_en`,
      type: 'text',
      meaning: { vi: `${meaning.vi}, bằng tiếng Anh.`, en: `${meaning.en}, in English.` },
      of: (thing) => of(thing)?.en,
    },
  ];
}

/** The two columns of a list in two languages, item by item in the same order. */
export function pairListColumns<T>(name: string, meaning: Both, of: (thing: T) => Localised<readonly string[]> | undefined): Column<T>[] {
  return (['vi', 'en'] as const).map((lang) => ({
    name: `${name}_${lang}`,
    type: 'list',
    meaning:
      lang === 'vi'
        ? { vi: `${meaning.vi}, bằng tiếng Việt.`, en: `${meaning.en}, in Vietnamese.` }
        : { vi: `${meaning.vi}, bằng tiếng Anh.`, en: `${meaning.en}, in English.` },
    of: (thing) => of(thing)?.[lang],
  }));
}
