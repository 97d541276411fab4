import { eachLang, type Lang, locales } from '../../i18n/locales.ts';
import type { Names } from './inquiry.ts';
import { typedLine } from './typed.ts';

/** Codes that CLDR names and ISO 3166-1 does not: parts of countries, groups of them, and codes for private use. */
const notCountries = ['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB', 'XK', 'ZZ'];

/** All codes of ISO 3166-1 alpha-2, told by the names that the platform has. Costs some milliseconds: once a page. */
export function countryCodes(): string[] {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !notCountries.includes(code) && names.of(code) && new Intl.Locale(`und-${code}`).region === code);
}

/** The names of countries in both languages, by their codes. */
export type Countries = ReadonlyMap<string, Names>;

/** Names all countries; the platform knows their names. */
export function countryNames(codes: readonly string[]): Countries {
  const names = eachLang((lang) => new Intl.DisplayNames(locales[lang].bcp47, { type: 'region' }));
  const nameIn = (code: string, lang: Lang) => names[lang].of(code) ?? code;
  return new Map(codes.map((code) => [code, { en: nameIn(code, 'en'), vi: nameIn(code, 'vi') }]));
}

/** A destination as somebody typed it: a country, by name in either language or by code, or else the words as they are. */
export function destinationOf(typed: string, countries: Countries): Names | undefined {
  const text = typedLine(typed);
  if (text === '') return undefined;
  const wanted = text.toLowerCase();
  for (const [code, names] of countries)
    if ([code, names.en, names.vi].some((each) => each.normalize('NFC').toLowerCase() === wanted)) return names;
  return { en: text, vi: text };
}
