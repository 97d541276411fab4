import { formatDate } from '../i18n/format.ts';
import type { Lang } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import type { DatedRating } from './dated-rating.ts';

/** A rating in words, each dated: never "is a four-star product". */
export interface RatingWords {
  /** "4 stars, rated in the 2021 round", or what is known instead of a star. */
  readonly line: string;
  /** The standing in a few words: "Stands until 26 June 2028", "May have lapsed". Empty where there is no star. */
  readonly standing: string;
  /** One or two sentences that explain the standing to somebody who has never heard of it. */
  readonly explained: string;
  /** Who gave it, by its sources. Empty where there is no star. */
  readonly givenBy: string;
}

/** Puts a rating into words. The one place where this is done: pages, search, structured data and exports use it. */
export function ratingWords(rating: DatedRating, lang: Lang): RatingWords {
  const t = messages(lang).rating;
  if (rating.standing === 'no-star') {
    const reason = rating.potentialFiveStar ? t.noStar.potential : t.noStar[rating.status];
    const line = [reason, timeOfOther(rating, lang)].filter(Boolean).join(', ');
    return {
      line,
      standing: '',
      explained: rating.potentialFiveStar ? `${t.noStar.potentialNote} ${t.explained.noStar}` : t.explained.noStar,
      givenBy: '',
    };
  }
  const line = [t.stars(rating.stars as number), timeOf(rating, lang)].filter(Boolean).join(', ');
  const note = rating.status === 'range-recognised' ? ` ${t.rangeNote}` : '';
  const givenBy = messages(lang).proof.givenBy[rating.level ?? 'unknown'];
  return { line, standing: standingWords(rating, lang), explained: explained(rating, lang) + note, givenBy };
}

/** When the rating was given, as precise as known. */
function timeOf(rating: DatedRating, lang: Lang): string {
  const t = messages(lang).rating;
  if (rating.round !== undefined) return t.inRound(String(rating.round));
  if (rating.signed) return t.signedOn(formatDate(rating.signed, lang));
  const reported = rating.reported ?? rating.presented;
  return reported ? t.reportedBy(formatDate(reported, lang)) : t.yearNotGiven;
}

/** When something else than a rating happened: the round it was entered in. It was not rated, so nothing says so. */
function timeOfOther({ round }: DatedRating, lang: Lang): string {
  return round === undefined ? '' : messages(lang).rating.ofRound(String(round));
}

function standingWords({ standing, expires }: DatedRating, lang: Lang): string {
  const t = messages(lang).rating.standing;
  if (expires && (standing === 'stands' || standing === 'expires-soon')) {
    const date = formatDate(expires.first, lang);
    const exact = expires.first === expires.last;
    if (standing === 'stands') return exact ? t.stands(date) : t.standsAtLeast(date);
    return exact ? t.expiresSoon(date) : t.expiresSoonAtLeast(date);
  }
  return standing === 'stands' || standing === 'expires-soon' ? '' : t[standing];
}

function explained({ standing, expires }: DatedRating, lang: Lang): string {
  const t = messages(lang).rating.explained;
  if (!expires) return t.dateNotKnown;
  const first = formatDate(expires.first, lang);
  const last = formatDate(expires.last, lang);
  const exact = first === last;
  switch (standing) {
    case 'stands':
    case 'expires-soon':
      return exact ? t.stands(first) : t.standsInterval(first, last);
    case 'may-have-lapsed':
      return exact ? t.mayHaveLapsedExact(first) : t.mayHaveLapsed(first, last);
    default:
      return t.lapsed(last);
  }
}
