import type { Lang } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import type { DayStanding } from './standing-day.ts';

/** What is said of a star's standing, for the browser to choose from: `{date}` stands for the first day on which it may end. */
export type StandingWords = Readonly<Record<Exclude<DayStanding, 'no-star'> | 'stands-at-least', string>>;

/** Those words in one language. */
export function standingWords(lang: Lang): StandingWords {
  const t = messages(lang).rating.standing;
  return {
    stands: t.stands('{date}'),
    'stands-at-least': t.standsAtLeast('{date}'),
    'may-have-lapsed': t['may-have-lapsed'],
    lapsed: t.lapsed,
    'date-not-known': t['date-not-known'],
  };
}
