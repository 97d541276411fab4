import { compareNames } from '../i18n/format.ts';
import type { Lang } from '../i18n/locales.ts';
import type { RatingState } from '../routes/address.ts';
import type { Market } from '../schema/market.ts';
import { isStanding } from './dated-rating.ts';
import type { Catalogue, Certificate, EntriesByKind, Entry, Product, SalesPoint, Village } from './model.ts';
import { onceFor } from './once-for.ts';
import { pick } from './pick.ts';

/** How many entries one page of a listing shows. */
export const perPage = 48;

/** One page of a listing. */
export interface ListingPage<T> {
  readonly entries: readonly T[];
  readonly number: number;
  readonly pages: number;
  readonly total: number;
}

/** How many pages a listing has: at least one, so that an empty one still says that it is empty. */
export function pageCount(total: number): number {
  return Math.max(1, Math.ceil(total / perPage));
}

/** The entries of one page, from 1. */
export function listingPage<T>(entries: readonly T[], number: number): ListingPage<T> {
  return {
    entries: entries.slice((number - 1) * perPage, number * perPage),
    number,
    pages: pageCount(entries.length),
    total: entries.length,
  };
}

/** Entries in the order of their names in the reader's language. */
export function byName<T extends Entry>(entries: readonly T[], lang: Lang): readonly T[] {
  return (entries.length > perPage ? keptByName : sortedByName)(entries, lang) as readonly T[];
}

function sortedByName(entries: readonly Entry[], lang: Lang): readonly Entry[] {
  const compare = compareNames(lang);
  return [...entries].sort((a, b) => compare(pick(a.name, lang).value, pick(b.name, lang).value) || (a.id < b.id ? -1 : 1));
}

/** Each page of a long listing asks for the same order. */
const keptByName = onceFor(sortedByName);

/** Products whose rating stands come first, then those with a star in its time, then the others; each by name. */
export function byStandingThenName(products: readonly Product[], lang: Lang): readonly Product[] {
  return (products.length > perPage ? keptByStanding : sortedByStanding)(products, lang);
}

function sortedByStanding(products: readonly Product[], lang: Lang): readonly Product[] {
  const rank = ({ rating }: Product) => (isStanding(rating) ? 0 : rating.stars ? 1 : 2);
  return byName(products, lang).toSorted((a, b) => rank(a) - rank(b) || (b.rating.stars ?? 0) - (a.rating.stars ?? 0));
}

const keptByStanding = onceFor(sortedByStanding);

/** The entries that a listing of one kind counts and pages. Design centres are not points of sale: they stand apart. */
export function listed<Kind extends keyof EntriesByKind>(catalogue: EntriesByKind, of: Kind): EntriesByKind[Kind] {
  const entries = catalogue[of];
  if (of !== 'salesPoints') return entries;
  return entries.filter((entry) => !('pointKind' in entry && entry.pointKind === 'craft-centre')) as unknown as EntriesByKind[Kind];
}

/** The creative-design centres, which are listed beside the points of sale and never counted among them. */
export function craftCentres(catalogue: Catalogue): readonly SalesPoint[] {
  return catalogue.salesPoints.filter(({ pointKind }) => pointKind === 'craft-centre');
}

/** Products with that many stars whose rating stands today, or those whose rating may not. */
export function ratedProducts(catalogue: Catalogue, stars: 3 | 4 | 5, standing: boolean): Product[] {
  return catalogue.products.filter(({ rating }) => rating.stars === stars && isStanding(rating) === standing);
}

/** Whether the star of a product stands: what it is listed under. */
export function ratingState({ rating }: Product): RatingState {
  if (isStanding(rating)) return 'stands';
  return rating.stars === undefined ? 'no-star' : 'may-have-lapsed';
}

/** Villages and products that a source says were sold in a market. */
export function exportedTo(catalogue: Catalogue, market: Market): { villages: Village[]; products: Product[] } {
  const there = ({ exportMarkets }: { exportMarkets: readonly Market[] }) => exportMarkets.includes(market);
  return { villages: catalogue.villages.filter(there), products: catalogue.products.filter(there) };
}

/** Every market that anything was sold in, once. */
export function exportMarkets({ villages, products }: Catalogue): Market[] {
  return [...new Set([...villages, ...products].flatMap((entry) => entry.exportMarkets))];
}

/** Products for which a source names that certificate. */
export function certified(catalogue: Catalogue, { id }: Certificate): Product[] {
  return catalogue.products.filter(({ certificates }) => certificates.some((certificate) => certificate.id === id));
}
