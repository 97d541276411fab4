import { type Lang, langs } from '../i18n/locales.ts';
import type { Target } from '../routes/address.ts';
import { languagesOf } from './translated.ts';

/** The languages in which a page is offered to search engines: those in which it is written. */
export function indexedLangs(target: Target): readonly Lang[] {
  return target.page === 'entry' ? languagesOf(target.entry) : langs;
}
