import { createHash } from 'node:crypto';
import { answeredShare } from '../buyer/answer-bands.ts';
import { byName, ratingState } from '../catalogue/listing.ts';
import type { Catalogue, Product } from '../catalogue/model.ts';
import { onceFor } from '../catalogue/once-for.ts';
import type { Lang } from '../i18n/locales.ts';
import type { FacetIndex, Held } from './facet-index.ts';
import { facetsOf, heldBy } from './facet-values.ts';

/**
 * How many cards one file holds. At 2,711 products 24 results lie in some eight files, whether those hold 16 or 64:
 * the smaller ones are half the bytes.
 */
const cardsPerFile = 16;

/** The index of one language, and the products in its order. */
export interface Indexed {
  readonly index: FacetIndex;
  readonly products: readonly Product[];
}

/** The index of a catalogue; worked out once for each language, since many pages ask for it. */
export const indexed = onceFor(build);

/** The products of one file of cards, from file 0. */
export function cardFiles({ products }: Indexed): Product[][] {
  return Array.from({ length: Math.ceil(products.length / cardsPerFile) }, (_, file) =>
    products.slice(file * cardsPerFile, (file + 1) * cardsPerFile),
  );
}

function build(catalogue: Catalogue, lang: Lang): Indexed {
  const products = alike(catalogue.products);
  const held = products.map(heldBy);
  const facets = facetsOf(catalogue, lang).map(({ id, values }) => {
    const place = new Map(values.map((value, at) => [value.id, at + 1]));
    return {
      id,
      values: values.map((value) => [value.id, value.label] as const),
      of: held.map((has) => column(has[id].map((value) => place.get(value) as number))),
    };
  });
  const names = new Map(byName(products, lang).map((product, at) => [product, at]));
  const columns = {
    perFile: cardsPerFile,
    facets,
    names: products.map((product) => names.get(product) as number),
    ranks: {
      standing: products.map(standingRank),
      stars: products.map(starRank),
      latest: latestRanks(products),
      ready: readyRanks(products),
    },
  };
  const version = createHash('sha256')
    .update(JSON.stringify([products.map(({ id }) => id), columns]))
    .digest('hex')
    .slice(0, 10);
  return { index: { version, ...columns }, products };
}

/** Products that are alike stand together: the columns pack well, and a choice needs few files of cards. */
function alike(products: readonly Product[]): Product[] {
  const key = ({ group, subgroup, craft, place, id }: Product) =>
    [group.number, String(subgroup?.number ?? 99).padStart(2, '0'), craft?.id ?? '~', place.districtBefore2025?.id ?? '~', id].join(' ');
  return products
    .map((product) => ({ product, key: key(product) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ product }) => product);
}

function column(values: readonly number[]): Held {
  return values.length > 1 ? values : (values[0] ?? 0);
}

/** Standing stars first, most stars first; then stars that may have lapsed; then no star. */
function standingRank(product: Product): number {
  const { stars } = product.rating;
  if (stars === undefined) return 6;
  return (ratingState(product) === 'stands' ? 0 : 3) + 5 - stars;
}

/** Most stars first, and among as many those that stand. */
function starRank(product: Product): number {
  const { stars } = product.rating;
  return stars === undefined ? 6 : (5 - stars) * 2 + (ratingState(product) === 'stands' ? 0 : 1);
}

/**
 * Latest first, by the first day on which the decision may have been signed: a rating of which only a late report is
 * known may be old, and does not come before one that is known to be recent. Ratings without any date come last.
 */
function latestRanks(products: readonly Product[]): number[] {
  const day = ({ rating }: Product) => (rating.stars === undefined ? '' : (rating.signedBetween?.first ?? ''));
  const days = [...new Set(products.map(day))].sort().reverse();
  const ranks = new Map(days.map((each, rank) => [each, rank]));
  return products.map((product) => ranks.get(day(product)) as number);
}

/** By the share of a buyer's questions that are answered, largest first: products are not all asked as many. */
function readyRanks(products: readonly Product[]): number[] {
  const shares = products.map(answeredShare);
  const ranks = new Map([...new Set(shares)].sort((a, b) => b - a).map((share, rank) => [share, rank]));
  return shares.map((share) => ranks.get(share) as number);
}
