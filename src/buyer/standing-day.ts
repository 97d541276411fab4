import type { Question } from './questions.ts';
import type { BuyerRating, BuyerRecord } from './record.ts';

/** What may be said of a star on a day: as of the catalogue's ratings, told where only the plain record is known. */
export type DayStanding = 'stands' | 'may-have-lapsed' | 'lapsed' | 'date-not-known' | 'no-star';

/**
 * The day that stars are measured against in the browser: today in the site's time zone by the device's clock, and
 * never before the day of the build, since a clock that is late would let a star stand that may not.
 */
export function deviceDay(now: Date, timeZone: string, built: string): string {
  const today = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(now);
  return today > built ? today : built;
}

/** Measures a rating against a day, `YYYY-MM-DD`. */
export function standingOn({ stars, expires }: BuyerRating, day: string): DayStanding {
  if (stars === undefined) return 'no-star';
  if (!expires) return 'date-not-known';
  if (day > expires.last) return 'lapsed';
  return day >= expires.first ? 'may-have-lapsed' : 'stands';
}

/** The questions that a product's page leaves open on a day, in the order of asking: what an inquiry asks. */
export function openQuestions({ asked, answers, rating }: BuyerRecord, day: string): Question[] {
  return asked.filter((question) => (question === 'rating' ? standingOn(rating, day) !== 'stands' : !answers[question]?.length));
}
