import { ratingStates, type Target } from '../routes/address.ts';
import { numbered } from '../routes/static-paths.ts';
import { hasEntries } from './counts.ts';
import { certified, exportedTo, exportMarkets, pageCount, productsInState, ratedProducts } from './listing.ts';
import type { Catalogue, EntriesByKind } from './model.ts';

type Pages<P extends Target['page']> = Extract<Target, { page: P }>;

/** The index of a way in, and a page (or several) for each of its values that has entries. */

export function groupsTargets({ groups }: Catalogue): (Pages<'index'> | Pages<'group'> | Pages<'subgroup'>)[] {
  return [
    { page: 'index', of: 'groups' },
    ...groups.flatMap((group) => numbered<Pages<'group'>>({ page: 'group', group }, pageCount(group.products.length))),
    ...groups
      .flatMap(({ subgroups }) => subgroups)
      .filter(({ products }) => products.length > 0)
      .flatMap((subgroup) => numbered<Pages<'subgroup'>>({ page: 'subgroup', subgroup }, pageCount(subgroup.products.length))),
  ];
}

export function craftsTargets({ crafts }: Catalogue): (Pages<'index'> | Pages<'craft'>)[] {
  const full = crafts.filter(({ villages, products }) => villages.length + products.length > 0);
  return [
    { page: 'index', of: 'crafts' },
    ...full.flatMap((craft) =>
      numbered<Pages<'craft'>>({ page: 'craft', craft }, pageCount(craft.villages.length + craft.products.length)),
    ),
  ];
}

export function communesTargets({ communes }: Catalogue): (Pages<'index'> | Pages<'commune'>)[] {
  const full = communes.filter(({ entries }) => hasEntries(entries));
  return [
    { page: 'index', of: 'communes' },
    ...full.flatMap((commune) => numbered<Pages<'commune'>>({ page: 'commune', commune }, pageCount(total(commune.entries)))),
  ];
}

export function districtsTargets({ districts }: Catalogue): (Pages<'index'> | Pages<'district'>)[] {
  const full = districts.filter(({ entries }) => hasEntries(entries));
  return [
    { page: 'index', of: 'districts' },
    ...full.flatMap((district) => numbered<Pages<'district'>>({ page: 'district', district }, pageCount(total(district.entries)))),
  ];
}

export function loopsTargets({ loops }: Catalogue): (Pages<'index'> | Pages<'loop'>)[] {
  return [{ page: 'index', of: 'loops' }, ...loops.map((loop) => ({ page: 'loop' as const, loop }))];
}

export function starsTargets(catalogue: Catalogue): (Pages<'index'> | Pages<'stars'> | Pages<'rating'>)[] {
  const pairs = ([5, 4, 3] as const).flatMap((stars) => [true, false].map((standing) => ({ stars, standing })));
  return [
    { page: 'index', of: 'stars' },
    ...pairs.flatMap(({ stars, standing }) => {
      const count = ratedProducts(catalogue, stars, standing).length;
      return count === 0 ? [] : numbered<Pages<'stars'>>({ page: 'stars', stars, standing }, pageCount(count));
    }),
    ...ratingStates.flatMap((state) => {
      const count = productsInState(catalogue, state).length;
      return count === 0 ? [] : numbered<Pages<'rating'>>({ page: 'rating', state }, pageCount(count));
    }),
  ];
}

export function exportsTargets(catalogue: Catalogue): (Pages<'index'> | Pages<'market'>)[] {
  return [
    { page: 'index', of: 'exports' },
    ...exportMarkets(catalogue).flatMap((market) => {
      const { villages, products } = exportedTo(catalogue, market);
      return numbered<Pages<'market'>>({ page: 'market', market }, pageCount(villages.length + products.length));
    }),
  ];
}

export function certificatesTargets(catalogue: Catalogue): (Pages<'index'> | Pages<'certificate'>)[] {
  return [
    { page: 'index', of: 'certificates' },
    ...catalogue.certificates.flatMap((certificate) => {
      const count = certified(catalogue, certificate).length;
      return count === 0 ? [] : numbered<Pages<'certificate'>>({ page: 'certificate', certificate }, pageCount(count));
    }),
  ];
}

function total(entries: EntriesByKind): number {
  return Object.values(entries).reduce((sum, list) => sum + list.length, 0);
}
