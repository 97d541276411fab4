import type { MapFonts } from '../large/palette.ts';

/** Letters of both files of each face: without them the Vietnamese one would come too late. */
const letters = 'aĐạệốươ';

/**
 * Loads the page's own type and names it as MapLibre wants it. The family carries a hash of the build: it is read from
 * the page.
 */
export async function mapFonts(): Promise<MapFonts> {
  const stack = getComputedStyle(document.documentElement).getPropertyValue('--font-text');
  const family = stack.split(',')[0]?.replaceAll(/["']/g, '').trim() || 'sans-serif';
  await Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 16px "${family}"`, letters))).catch(() => []);
  return { plain: [`${family} Regular`, family], strong: [`${family} SemiBold`, family] };
}
