import { isStanding } from '../catalogue/dated-rating.ts';
import { communesTargets, craftsTargets, districtsTargets, groupsTargets } from '../catalogue/listing-targets.ts';
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

function thingsOf(catalogue: Catalogue, lang: Lang): Thing[] {
  const { villages, products, producers, salesPoints } = catalogue;
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
  // Those that have a page: a commune where nothing is listed has none.
  const values = [
    ...craftsTargets(catalogue),
    ...groupsTargets(catalogue),
    ...communesTargets(catalogue),
    ...districtsTargets(catalogue),
  ].flatMap((target): Thing[] => {
    if (target.page === 'index' || target.number !== 1) return [];
    return [{ kind: target.page, target, name: nameOf(target), rank: 0 }];
  });
  return [...values, ...entries];
}

function nameOf(target: Extract<Target, { page: 'craft' | 'group' | 'subgroup' | 'commune' | 'district' }>): Thing['name'] {
  switch (target.page) {
    case 'craft':
      return target.craft.name;
    case 'group':
      return target.group.name;
    case 'subgroup':
      return target.subgroup.name;
    case 'commune':
      return target.commune.label;
    case 'district':
      return target.district.label;
  }
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
