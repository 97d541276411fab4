import { formatDate } from '../i18n/format.ts';
import type { Lang } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import type { DatedRating } from './dated-rating.ts';

/** A label and what is known under it. */
export interface RatingFact {
  readonly label: string;
  readonly value: string;
}

/** What the sources tell of a rating beyond its stars: level, round, decision and days. Unknown ones are left out. */
export function ratingFacts(rating: DatedRating, lang: Lang): RatingFact[] {
  const t = messages(lang).rating;
  const date = (partial: string | undefined) => partial && formatDate(partial, lang);
  const { expires } = rating;
  const ends =
    expires &&
    (expires.first === expires.last ? date(expires.first) : t.between(date(expires.first) as string, date(expires.last) as string));
  const facts: [string, string | undefined][] = [
    [t.levelLabel, rating.level && t.level[rating.level]],
    [t.round, rating.round === undefined ? undefined : String(rating.round)],
    [t.decision, rating.decision],
    [t.appraised, date(rating.appraised)],
    [t.signed, date(rating.signed)],
    [t.presented, date(rating.presented)],
    [t.reported, date(rating.reported)],
    [t.ends, ends],
  ];
  return facts.flatMap(([label, value]) => (value ? [{ label, value }] : []));
}
