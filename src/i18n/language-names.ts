import { formatList } from './format.ts';
import { eachLang, type Lang, locales } from './locales.ts';

const names = eachLang((lang) => new Intl.DisplayNames(locales[lang].bcp47, { type: 'language' }));

/** Languages by their two letters, named in the reader's: "Vietnamese, English and Japanese". */
export function languageNames(codes: readonly string[], lang: Lang): string {
  const named = codes.map((code) => names[lang].of(code) ?? code);
  // Vietnamese names begin with "Tiếng", which has no capital inside a list.
  return formatList(
    named.map((name, i) => (i === 0 ? name : name.replace(/^Tiếng /, 'tiếng '))),
    lang,
  );
}
