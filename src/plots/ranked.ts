import { compareNames } from '../i18n/format.ts';
import type { Lang } from '../i18n/locales.ts';
import { type Bar, totalOf } from './plot.ts';

/** Bars that hold anything, the longest first; equal ones by name; what is not known always last. */
export function ranked(bars: readonly Bar[], lang: Lang): Bar[] {
  const compare = compareNames(lang);
  return bars
    .filter((bar) => totalOf(bar) > 0)
    .sort((a, b) => Number(a.unknown ?? 0) - Number(b.unknown ?? 0) || totalOf(b) - totalOf(a) || compare(a.label, b.label));
}

/** The first bars in words, with their numbers: "Gia Lâm district (35), Tây Hồ district (27)". Leaves out what is not known. */
export function firstOf(bars: readonly Bar[], how: number): string[] {
  return bars
    .filter(({ unknown }) => !unknown)
    .slice(0, how)
    .map(({ label, text }) => `${label} (${text})`);
}
