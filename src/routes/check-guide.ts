import type { Lang } from '../i18n/locales.ts';
import { addressOf } from './address.ts';

const heading: Record<Lang, string> = { en: 'how-to-check-a-star', vi: 'kiểm-tra-một-hạng-sao' };

/** The address of what the site says about checking a star oneself, with its sources. */
export function checkGuideAddress(lang: Lang): string {
  return `${addressOf({ page: 'article', article: 'ocop' }, lang)}#${heading[lang]}`;
}
