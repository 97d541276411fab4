/** The languages of the site. Everything that depends on a language follows from this table. */
export const locales = {
  en: { name: 'English', htmlLang: 'en', bcp47: 'en-GB', ogLocale: 'en_GB' },
  vi: { name: 'Tiếng Việt', htmlLang: 'vi', bcp47: 'vi-VN', ogLocale: 'vi_VN' },
} as const;

export type Lang = keyof typeof locales;

export const langs = Object.keys(locales) as Lang[];

/** The other language of the two: what the language switch offers. */
export function otherLang(lang: Lang): Lang {
  return lang === 'en' ? 'vi' : 'en';
}

/** A value for each language. */
export function eachLang<T>(of: (lang: Lang) => T): Record<Lang, T> {
  return { en: of('en'), vi: of('vi') };
}
