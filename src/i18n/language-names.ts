import { formatList } from './format.ts';
import { eachLang, type Lang, locales } from './locales.ts';

const names = eachLang((lang) => new Intl.DisplayNames(locales[lang].bcp47, { type: 'language' }));

/** Languages by their two letters, named in the reader's: "Vietnamese, English and Japanese". */
export function languageNames(codes: readonly string[], lang: Lang): string {
  return formatList(
    codes.map((code) => names[lang].of(code) ?? code),
    lang,
  );
}
