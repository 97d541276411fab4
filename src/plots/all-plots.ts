import type { Catalogue } from '../catalogue/model.ts';
import type { Lang } from '../i18n/locales.ts';
import type { Plot } from './plot.ts';
import { productTotals } from './product-totals.ts';
import { productsByCommune } from './products-by-commune.ts';
import { productsByDistrict } from './products-by-district.ts';
import { productsByGroup } from './products-by-group.ts';
import { productsByStar } from './products-by-star.ts';
import { ratingsByYear } from './ratings-by-year.ts';
import { recognisedTotals } from './recognised-totals.ts';
import { villagesByCraft } from './villages-by-craft.ts';
import { villagesByRecognition } from './villages-by-recognition.ts';

const makers = [
  productsByGroup,
  productsByStar,
  ratingsByYear,
  villagesByCraft,
  recognisedTotals,
  villagesByRecognition,
  productsByDistrict,
  productsByCommune,
  productTotals,
];

/** All plots of "At a glance", in the order of the page. One with nothing to draw is left out: no bar, or fewer than two points. */
export function allPlots(catalogue: Catalogue, lang: Lang): Plot[] {
  return makers
    .map((make): Plot => make(catalogue, lang))
    .filter((plot) => (plot.form === 'line' ? plot.points.length > 1 : plot.bars.some(({ values }) => values.some((value) => value > 0))));
}
