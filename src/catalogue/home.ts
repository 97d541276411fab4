import type { Lang } from '../i18n/locales.ts';
import { isStanding } from './dated-rating.ts';
import { newest } from './figure-sections.ts';
import { byName, craftCentres } from './listing.ts';
import type { Catalogue, Craft, Figure, Product, Village } from './model.ts';

/** What the home page shows, chosen by content. */
export interface Home {
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

/** The dated figures of the home page, by id, in the order they are told. */
const homeFigures = ['ocop-2023', 'ocop-2025-mid', 'craft-villages', 'recognised-337', 'sale-points-2025'];

/** Chooses what the home page shows. */
export function home(catalogue: Catalogue, lang: Lang): Home {
  const centres = craftCentres(catalogue).length;
  const size = (craft: Craft) => craft.villages.length + craft.products.length;
  return {
    standing: byName(
      catalogue.products.filter(({ rating }) => isStanding(rating)),
      lang,
    )
      .sort(
        (a, b) =>
          (b.rating.stars ?? 0) - (a.rating.stars ?? 0) || ((a.rating.expires?.first ?? '') < (b.rating.expires?.first ?? '') ? 1 : -1),
      )
      .slice(0, 8),
    villages: byName(
      catalogue.villages.filter(({ ocopTourismPoint }) => ocopTourismPoint !== undefined),
      lang,
    ).slice(0, 12),
    crafts: catalogue.crafts.filter((craft) => size(craft) > 0 && craft.id !== 'other').sort((a, b) => size(b) - size(a)),
    figures: newest(catalogue.figures, homeFigures),
    salesPoints: catalogue.salesPoints.length - centres,
    craftCentres: centres,
  };
}
