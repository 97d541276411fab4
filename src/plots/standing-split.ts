import { isStanding } from '../catalogue/dated-rating.ts';
import type { Product } from '../catalogue/model.ts';
import type { Lang } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import type { Series } from './plot.ts';

/**
 * Products divided by their star: stands today; was given, but has or may have run out or has no known date; none
 * in the sources. In this order, which is that of {@link standingSeries}.
 */
export function standingSplit(products: readonly Product[]): [standing: number, past: number, none: number] {
  const standing = products.filter(({ rating }) => isStanding(rating)).length;
  const none = products.filter(({ rating }) => rating.stars === undefined).length;
  return [standing, products.length - standing - none, none];
}

/** The names of the three parts, as the listings by stars have them. */
export function standingSeries(lang: Lang): Series[] {
  const t = messages(lang).stars;
  return [
    { id: 'standing', label: t.standingNow },
    { id: 'past', label: t.past },
    { id: 'none', label: t.withoutStar },
  ];
}
