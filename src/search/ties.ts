import { bareName } from '../catalogue/join-places.ts';
import type { Catalogue } from '../catalogue/model.ts';
import { fold } from './fold.ts';
import { kindWords } from './kind-words.ts';
import type { Ties } from './search-data.ts';
import { searchWords } from './search-words.ts';

/**
 * What everything of a kind, a craft, a group, a sub-group or a place may be called. It is kept once for each of them and not
 * with every entry: the columns of the rows tell which entry is of which.
 */
export function tiedTexts({
  crafts,
  groups,
  communes,
  districts,
  searchWords: sets,
}: Catalogue): Readonly<Record<keyof Ties, Readonly<Record<string, readonly string[]>>>> {
  const both = ({ vi, en }: { vi: string; en: string }) => [vi, en];
  const called = (key: 'craft' | 'group' | 'subgroup', id: string | number) =>
    sets.filter((set) => set[key] === id).flatMap(({ en, vi }) => [...en, ...vi]);
  const texts = <T>(things: readonly T[], idOf: (thing: T) => string, textsOf: (thing: T) => readonly string[]) =>
    Object.fromEntries(things.map((thing) => [idOf(thing), textsOf(thing)]));
  const place = ({ label, nameAlt }: { label: { vi: string; en: string }; nameAlt?: string | undefined }) => [
    ...both(label),
    ...(nameAlt ? [nameAlt] : []),
    oneWord(label.vi),
  ];
  return {
    kind: Object.fromEntries(Object.entries(kindWords).map(([kind, words]) => [kind, [words]])),
    craft: texts(
      crafts,
      ({ id }) => id,
      ({ id, name }) => [...both(name), ...called('craft', id)],
    ),
    group: texts(
      groups,
      ({ id }) => id,
      ({ id, name }) => [...both(name), ...called('group', id)],
    ),
    subgroup: texts(
      groups.flatMap(({ subgroups }) => subgroups),
      ({ number }) => String(number),
      ({ number, name }) => [...both(name), ...called('subgroup', number)],
    ),
    commune: texts(communes, ({ id }) => id, place),
    district: texts(districts, ({ id }) => id, place),
  };
}

/** The same as words of the index, in one line each. A phrase stands once. */
export function tiesOf(catalogue: Catalogue): Ties {
  const lines = Object.entries(tiedTexts(catalogue)).map(([key, texts]) => [
    key,
    Object.fromEntries(
      Object.entries(texts).map(([id, phrases]) => [id, [...new Set(phrases.map((phrase) => searchWords(phrase).join(' ')))].join(' ')]),
    ),
  ]);
  return Object.fromEntries(lines) as Ties;
}

/** A place's name as foreigners write it, in one word: Battrang, Vanphuc. */
export function oneWord(name: string): string {
  return fold(bareName(name.replace(/\(.*\)/, '').replace(/^Làng /, ''))).replace(/[^a-z]/g, '');
}
