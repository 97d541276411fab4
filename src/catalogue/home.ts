import type { Lang } from '../i18n/locales.ts';
import { isStanding } from './dated-rating.ts';
import { newest } from './figure-sections.ts';
import { byName, craftCentres } from './listing.ts';
import type { Catalogue, Craft, Figure, Loop, Product, Village } from './model.ts';

/** What the home page shows, chosen by content. */
export interface Home {
  /** Specific ways in, one of each kind that the content has. */
  readonly ways: readonly WayIn[];
  /** Ratings that stand, most stars and latest first. */
  readonly standing: readonly Product[];
  /** Villages with an OCOP point tied to tourism: those the city itself sends visitors to. */
  readonly villages: readonly Village[];
  /** Crafts with the most villages and products first. */
  readonly crafts: readonly Craft[];
  readonly figures: readonly Figure[];
  readonly salesPoints: number;
  readonly craftCentres: number;
}

/** One specific way in: why it is shown, and what it leads to. */
export type WayIn =
  | { readonly why: 'village'; readonly entry: Village }
  | { readonly why: 'standing'; readonly entry: Product }
  | { readonly why: 'loop'; readonly loop: Loop }
  | { readonly why: 'latest'; readonly entry: Product };

/** The dated figures of the home page, by id, in the order they are told. */
const homeFigures = ['ocop-2023', 'ocop-2025-mid', 'craft-villages', 'recognised-337', 'sale-points-2025'];

/** Chooses what the home page shows. */
export function home(catalogue: Catalogue, lang: Lang): Home {
  const centres = craftCentres(catalogue).length;
  // Many products from many villages: a craft to browse, not one big maker or a list of bare names.
  const size = (craft: Craft) => craft.villages.length * craft.products.length;
  return {
    ways: waysIn(catalogue),
    standing: byName(
      catalogue.products.filter(({ rating }) => isStanding(rating)),
      lang,
    )
      .toSorted(
        (a, b) =>
          (b.rating.stars ?? 0) - (a.rating.stars ?? 0) || ((a.rating.expires?.first ?? '') < (b.rating.expires?.first ?? '') ? 1 : -1),
      )
      .slice(0, 4),
    villages: byName(
      catalogue.villages.filter(({ ocopTourismPoint }) => ocopTourismPoint !== undefined),
      lang,
    ).slice(0, 8),
    crafts: catalogue.crafts.filter((craft) => size(craft) > 0 && craft.id !== 'other').sort((a, b) => size(b) - size(a)),
    figures: newest(catalogue.figures, homeFigures),
    salesPoints: catalogue.salesPoints.length - centres,
    craftCentres: centres,
  };
}

/**
 * A village to start from (the one with the most products among those with an OCOP point for visitors), a product
 * whose rating stands longest, a day loop, and what was rated last: by date of decision, then hand-over, then round.
 */
function waysIn(catalogue: Catalogue): WayIn[] {
  const first = <T>(things: readonly T[], better: (a: T, b: T) => number): T | undefined => [...things].sort(better)[0];
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  const village = first(
    catalogue.villages.filter(({ ocopTourismPoint }) => ocopTourismPoint !== undefined),
    (a, b) => b.products.length - a.products.length || byId(a, b),
  );
  const end = ({ rating }: Product) => rating.expires?.first ?? '';
  const standing = first(
    catalogue.products.filter(({ rating }) => isStanding(rating)),
    (a, b) => (b.rating.stars ?? 0) - (a.rating.stars ?? 0) || (end(a) === end(b) ? byId(a, b) : end(a) < end(b) ? 1 : -1),
  );
  const rated = ({ rating }: Product) => rating.signed ?? rating.presented ?? (rating.round === undefined ? '' : String(rating.round));
  const latest = first(
    catalogue.products.filter((product) => product !== standing && product.producer !== standing?.producer && isStanding(product.rating)),
    (a, b) => (rated(a) === rated(b) ? byId(a, b) : rated(a) < rated(b) ? 1 : -1),
  );
  const loop = catalogue.loops[0];
  return [
    ...(village ? [{ why: 'village' as const, entry: village }] : []),
    ...(standing ? [{ why: 'standing' as const, entry: standing }] : []),
    ...(loop ? [{ why: 'loop' as const, loop }] : []),
    ...(latest ? [{ why: 'latest' as const, entry: latest }] : []),
  ];
}
