import type { RatingFields } from '../schema/rating.ts';
import { addMonths, type DayInterval, daysBetween, daysOf } from './day-interval.ts';

/** How long a rating stands from the day its decision is signed. */
export const monthsStanding = 36;

/** A rating whose end is nearer than this is said to expire soon. */
export const daysOfWarning = 90;

/**
 * What may be said of a rating on a given day.
 * `stands`: cannot have ended. `expires-soon`: stands today, and may end within {@link daysOfWarning} days.
 * `may-have-lapsed`: the day lies inside the interval of possible ends. `lapsed`: every possible end has passed;
 * only a renewal unknown to us could keep it. `date-not-known`: a star was given, nothing bounds its date.
 * `no-star`: the sources give no star that may be shown.
 */
export type Standing = 'stands' | 'expires-soon' | 'may-have-lapsed' | 'lapsed' | 'date-not-known' | 'no-star';

/** A rating measured against a day. */
export interface DatedRating extends Omit<RatingFields, 'potentialFiveStar'> {
  readonly potentialFiveStar: boolean;
  /** On which day this was worked out, `YYYY-MM-DD`. */
  readonly today: string;
  readonly standing: Standing;
  /** The days on which the decision may have been signed, first and last. */
  readonly signedBetween?: DayInterval | undefined;
  /** The days on which it may end or have ended, first and last; the same day twice where it is known exactly. */
  readonly expires?: DayInterval | undefined;
}

/** True only where the star can be shown as standing today. */
export function isStanding(rating: Pick<DatedRating, 'standing'>): boolean {
  return rating.standing === 'stands' || rating.standing === 'expires-soon';
}

/**
 * Dates a rating against `today` (`YYYY-MM-DD`).
 * A star shows only where the sources recognised it; everything else is `no-star`.
 */
export function dateRating(fields: RatingFields, today: string): DatedRating {
  const { potentialFiveStar = false, ...rest } = fields;
  const base = { ...rest, potentialFiveStar, today };
  if (fields.stars === undefined || !(fields.status === 'recognised' || fields.status === 'range-recognised')) {
    const { stars: _, ...withoutStar } = base;
    return { ...withoutStar, standing: 'no-star' };
  }
  const signedBetween = signingInterval(fields);
  if (!signedBetween) return { ...base, standing: 'date-not-known' };
  const expires = { first: addMonths(signedBetween.first, monthsStanding), last: addMonths(signedBetween.last, monthsStanding) };
  return { ...base, signedBetween, expires, standing: standingOn(today, expires) };
}

/**
 * The days between which the decision was signed. From a signed date: that date at its precision. From a round:
 * its first day to the end of the following year. An appraisal cannot come after the signing; a hand-over or a
 * report cannot come before it: they narrow the interval. A hand-over or report alone bounds it from above, and
 * the start of the programme from below. Nothing known: undefined.
 */
export function signingInterval(
  fields: Pick<RatingFields, 'signed' | 'round' | 'appraised' | 'presented' | 'reported'>,
): DayInterval | undefined {
  if (fields.signed) return daysOf(fields.signed);
  const latest = [fields.presented, fields.reported].filter((d) => d !== undefined).map((d) => daysOf(d).last);
  const earliest = fields.appraised ? [daysOf(fields.appraised).first] : [];
  if (fields.round !== undefined) {
    earliest.push(`${fields.round}-01-01`);
    latest.push(`${fields.round + 1}-12-31`);
  } else if (latest.length === 0) {
    return undefined;
  } else {
    earliest.push(programmeStart);
  }
  const first = earliest.sort().at(-1) as string;
  const last = latest.sort()[0] as string;
  // Bounds that contradict each other come from sources that do: believe none of the narrowing ones.
  if (first > last) return fields.round === undefined ? undefined : { first: `${fields.round}-01-01`, last: `${fields.round + 1}-12-31` };
  return { first, last };
}

/** The day the national programme began (Decision 490/QĐ-TTg): no rating is older. */
const programmeStart = '2018-05-07';

function standingOn(today: string, expires: DayInterval): Standing {
  if (today > expires.last) return 'lapsed';
  if (today >= expires.first) return 'may-have-lapsed';
  return daysBetween(today, expires.first) <= daysOfWarning ? 'expires-soon' : 'stands';
}
