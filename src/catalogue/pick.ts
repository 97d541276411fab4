import type { Lang } from '../i18n/locales.ts';
import type { Localised } from './model.ts';

/** A value in the reader's language where there is one, else in Vietnamese, with the language that it is in. */
export interface Picked<T = string> {
  readonly value: T;
  readonly lang: Lang;
}

/** Picks the language of a value. What is not translated is shown in Vietnamese, and says so by `lang`. */
export function pick<T>(localised: Localised<T>, lang: Lang): Picked<T> {
  if (lang === 'en' && localised.en !== undefined) return { value: localised.en, lang: 'en' };
  return { value: localised.vi, lang: 'vi' };
}
