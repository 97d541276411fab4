import { marketNames } from '../catalogue/market-names.ts';
import type { Lang } from '../i18n/locales.ts';
import { type Market, regions } from '../schema/market.ts';
import { asciiWord } from './ascii-word.ts';

/** The word of an export market in an address, from its name in the language: `japan`, `nhat-ban`. */
export function marketWord(market: Market, lang: Lang): string {
  if (lang === 'en' && regions.some((region) => region === market)) return market;
  return asciiWord(marketNames([market], lang));
}
