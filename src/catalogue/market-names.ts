import { formatList } from '../i18n/format.ts';
import { type Lang, locales } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import type { Market } from '../schema/market.ts';

/** Export markets as readers say them: "Japan, Germany and Eastern Europe". Names of countries come from CLDR. */
export function marketNames(markets: readonly Market[], lang: Lang): string {
  const names = new Intl.DisplayNames(locales[lang].bcp47, { type: 'region' });
  const regions: Record<string, string> = messages(lang).regions;
  return formatList(
    markets.map((market) => regions[market] ?? names.of(market) ?? market),
    lang,
  );
}
