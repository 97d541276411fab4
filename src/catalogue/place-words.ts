import type { Lang } from '../i18n/locales.ts';
import type { Place } from './model.ts';

/**
 * The place in a few words for cards and descriptions: the village's commune of before 2025 where known (the name
 * that sources use), else the current one, with the former district. Empty where nothing is known.
 */
export function placeWords(place: Place, lang: Lang): string {
  const commune = place.communeBefore2025 ?? place.commune?.name;
  const district = place.districtBefore2025;
  const bare = commune?.replace(/^(?:xã|phường|thị trấn)\s+/i, '');
  const parts = [lang === 'vi' ? commune : bare, district && (lang === 'vi' ? district.name : district.label.en)];
  return parts.filter(Boolean).join(', ');
}
