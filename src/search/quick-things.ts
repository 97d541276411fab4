import { isStanding } from '../catalogue/dated-rating.ts';
import type { Catalogue, Entry } from '../catalogue/model.ts';
import { pick } from '../catalogue/pick.ts';
import { placeWords } from '../catalogue/place-words.ts';
import { compareNames } from '../i18n/format.ts';
import { type Lang, otherLang } from '../i18n/locales.ts';
import { addressOf, type Target } from '../routes/address.ts';
import { type Section, sections } from '../routes/sections.ts';
import { foldedWords } from './fold.ts';
import { type QuickEntry, type QuickKind, quickKinds } from './quick-file.ts';

/** The section in which things of a kind have their pages. */
const sectionOf: Record<QuickKind, Section> = {
  craft: 'crafts',
  group: 'groups',
  subgroup: 'groups',
  village: 'villages',
  commune: 'communes',
  district: 'districts',
  product: 'products',
  producer: 'producers',
  'sales-point': 'salesPoints',
};

/** Where the addresses of a kind begin. */
export function quickBase(kind: QuickKind, lang: Lang): string {
  return `/${lang}/${sections[sectionOf[kind]][lang]}/`;
}

/** Something with a page, before it is written down for one language. */
interface Thing {
  readonly kind: QuickKind;
  readonly target: Target;
  readonly name: { readonly vi: string; readonly en?: string | undefined };
  readonly note?: string;
  /** What stands before the name among things of its kind: less comes first. */
  readonly rank: number;
  /** What it is found by beside its names. */
  readonly alsoBy?: readonly string[];
}

/**
 * Everything that quick find offers in one language, the best first among what fits equally well. A thing that has a
 * word beside its names by which it is found stands in the list once more for each.
 */
export function quickThings(catalogue: Catalogue, lang: Lang): QuickEntry[] {
  const compare = compareNames(lang);
  return thingsOf(catalogue, lang)
    .map((thing) => ({ ...thing, shown: pick(thing.name, lang) }))
    .sort((a, b) => quickKinds.indexOf(a.kind) - quickKinds.indexOf(b.kind) || a.rank - b.rank || compare(a.shown.value, b.shown.value))
    .flatMap(({ kind, target, name, shown, note, alsoBy = [] }) => {
      const other = name[otherLang(lang)];
      const known = shown.lang === lang ? other : undefined;
      return [known === shown.value ? undefined : known, ...alsoBy].map((found): QuickEntry => {
        const tail = addressOf(target, lang).slice(quickBase(kind, lang).length, -1);
        return trimmed([quickKinds.indexOf(kind), shown.value, tail, found ?? 0, note || 0, shown.lang === lang ? 0 : 1]);
      });
    });
}

function thingsOf({ crafts, groups, villages, communes, districts, products, producers, salesPoints }: Catalogue, lang: Lang): Thing[] {
  const entries = [...villages, ...products, ...producers, ...salesPoints].map(
    (entry): Thing => ({
      kind: entry.kind,
      target: { page: 'entry', entry },
      name: entry.name,
      note: placeWords(entry.place, lang),
      rank: rankOf(entry),
      alsoBy: alsoFoundBy(entry),
    }),
  );
  return [
    ...crafts.map((craft): Thing => ({ kind: 'craft', target: { page: 'craft', craft }, name: craft.name, rank: 0 })),
    ...groups.map((group): Thing => ({ kind: 'group', target: { page: 'group', group }, name: group.name, rank: 0 })),
    ...groups
      .flatMap(({ subgroups }) => subgroups)
      .map((subgroup): Thing => ({ kind: 'subgroup', target: { page: 'subgroup', subgroup }, name: subgroup.name, rank: 0 })),
    ...communes.map((commune): Thing => ({ kind: 'commune', target: { page: 'commune', commune }, name: commune.label, rank: 0 })),
    ...districts.map((district): Thing => ({ kind: 'district', target: { page: 'district', district }, name: district.label, rank: 0 })),
    ...entries,
  ];
}

/** Stars that stand come first, and whoever has more products. */
function rankOf(entry: Entry): number {
  switch (entry.kind) {
    case 'product':
      return isStanding(entry.rating) ? -(entry.rating.stars ?? 0) : 0;
    case 'village':
    case 'producer':
      return -entry.products.length;
    case 'sales-point':
      return 0;
  }
}

/**
 * The number of the decision that gave its star, and its id where that is not simply its name. A village is asked for
 * with its craft ("gốm Bát Tràng"), which its Vietnamese name seldom has.
 */
function alsoFoundBy(entry: Entry): string[] {
  const decision = entry.kind === 'product' ? entry.rating.decision : undefined;
  const same = entry.id === foldedWords(entry.name.vi).join('-');
  return [
    ...(decision ? [decision] : []),
    ...(same ? [] : [entry.id]),
    ...(entry.kind === 'village' ? [`${entry.craft.name.vi} ${entry.name.vi}`] : []),
  ];
}

/** Without what says nothing at the end. */
function trimmed(entry: QuickEntry): QuickEntry {
  const last = entry.findLastIndex((value) => value !== 0);
  return entry.slice(0, Math.max(last + 1, 3)) as unknown as QuickEntry;
}
