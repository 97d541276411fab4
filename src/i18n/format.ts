import { eachLang, type Lang, locales } from './locales.ts';

/** Formats of numbers, dates, names and lists: the one place where they become words. */

// Making one takes a hundred times as long as using it, and a page uses hundreds.
// Three decimals; of a number so small that they would leave nothing of it, three figures.
const precision = { maximumFractionDigits: 3, maximumSignificantDigits: 3, roundingPriority: 'morePrecision' } as const;
const numbers = eachLang((lang) => new Intl.NumberFormat(locales[lang].bcp47, precision));
const collators = eachLang((lang) => new Intl.Collator(locales[lang].bcp47, { numeric: true, sensitivity: 'base' }));
const lists = eachLang((lang) => new Intl.ListFormat(locales[lang].bcp47, { type: 'conjunction' }));

/** A whole or decimal number: 1,350 in English, 1.350 in Vietnamese. */
export function formatNumber(value: number, lang: Lang): string {
  return numbers[lang].format(value);
}

const monthNames = {
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
} as const;

/** A date as precise as it is known: "4 March 2024", "March 2024", "2024"; "ngày 4/3/2024" without the word, "tháng 3/2024". */
export function formatDate(partial: string, lang: Lang): string {
  const [year, month, day] = partial.split('-').map(Number) as [number, number?, number?];
  if (month === undefined) return String(year);
  if (lang === 'vi') return day === undefined ? `tháng ${month}/${year}` : `${day}/${month}/${year}`;
  const name = monthNames.en[month - 1];
  return day === undefined ? `${name} ${year}` : `${day} ${name} ${year}`;
}

/** Orders names as readers of the language expect. */
export function compareNames(lang: Lang): (a: string, b: string) => number {
  return collators[lang].compare;
}

/** "Japan, France and Germany". */
export function formatList(items: readonly string[], lang: Lang): string {
  return lists[lang].format(items);
}

/** The host of an address, as readers know it: "hanoimoi.vn". */
export function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '').replace(/\.$/, '');
}
