import type { Lang } from '../i18n/locales.ts';
import { bareName } from './join-places.ts';
import type { Place } from './model.ts';
import { oldUnitAlone } from './old-unit-label.ts';

/**
 * The place in a few words for cards and descriptions: the commune of before July 2025 where known (the name that
 * sources use), else the current one, with the former district. Empty where nothing is known.
 */
export function placeWords(place: Place, lang: Lang): string {
  const commune = place.communeBefore2025 ? oldUnitAlone(place.communeBefore2025) : place.commune?.name;
  const district = place.districtBefore2025;
  return [commune && (lang === 'vi' ? commune : bareName(commune)), district?.label[lang]].filter(Boolean).join(', ');
}
