import { type Lang, langs } from '../i18n/locales.ts';
import type { Entry } from './model.ts';

/** The languages in which an entry has both a name and a text. The others show Vietnamese and are not indexed. */
export function languagesOf(entry: Entry): Lang[] {
  return langs.filter((lang) => lang === 'vi' || (entry.name.en !== undefined && entry.text.en !== undefined));
}
