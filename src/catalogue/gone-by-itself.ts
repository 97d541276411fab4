import { langs } from '../i18n/locales.ts';
import { addressOf, ratingStates, type Target } from '../routes/address.ts';
import { pageWord, sections } from '../routes/sections.ts';
import { allEntries } from './all-targets.ts';
import type { Catalogue } from './model.ts';

/** What answers in place of a page that went by itself: a numbered page gives way to its list, an empty list to its index. */
export function instead(from: string, pages: ReadonlyMap<string, Target>, known: ReadonlyMap<string, string>): string | undefined {
  const list = from.replace(new RegExp(`(?:${Object.values(pageWord).join('|')})/\\d+/$`), '');
  if (list !== from && pages.has(list)) return list;
  const other = known.get(list);
  if (other !== undefined) return other;
  // The word of a market comes from its name: no page of one changes its address, it can only become empty.
  return langs.map((lang) => `/${lang}/${sections.exports[lang]}/`).find((exports) => list !== exports && list.startsWith(exports));
}

/**
 * Addresses that go without anybody changing them, and what answers then: of a list that holds nothing today its index;
 * of an entry that had no English side, and stood under its id, its English page.
 */
export function byThemselves(catalogue: Catalogue, pages: ReadonlyMap<string, Target>): Map<string, string> {
  const lists: [Target, Extract<Target, { page: 'index' }>['of']][] = [
    ...catalogue.communes.map((commune): [Target, 'communes'] => [{ page: 'commune', commune }, 'communes']),
    ...catalogue.districts.map((district): [Target, 'districts'] => [{ page: 'district', district }, 'districts']),
    ...catalogue.crafts.map((craft): [Target, 'crafts'] => [{ page: 'craft', craft }, 'crafts']),
    ...catalogue.certificates.map((certificate): [Target, 'certificates'] => [{ page: 'certificate', certificate }, 'certificates']),
    ...catalogue.groups.flatMap(({ subgroups }) =>
      subgroups.map((subgroup): [Target, 'groups'] => [{ page: 'subgroup', subgroup }, 'groups']),
    ),
    ...([3, 4, 5] as const).flatMap((stars) =>
      [true, false].map((standing): [Target, 'stars'] => [{ page: 'stars', stars, standing }, 'stars']),
    ),
    ...ratingStates.map((state): [Target, 'stars'] => [{ page: 'rating', state }, 'stars']),
  ];
  const untranslated = allEntries(catalogue).flatMap((entry): [string, string][] =>
    entry.slug === undefined
      ? []
      : [[addressOf({ page: 'entry', entry: { ...entry, slug: undefined } }, 'en'), addressOf({ page: 'entry', entry }, 'en')]],
  );
  return new Map([
    ...untranslated.filter(([address]) => !pages.has(address)),
    ...lists.flatMap(([target, of]) =>
      langs.flatMap((lang): [string, string][] => {
        const address = addressOf(target, lang);
        return pages.has(address) ? [] : [[address, addressOf({ page: 'index', of }, lang)]];
      }),
    ),
  ]);
}
