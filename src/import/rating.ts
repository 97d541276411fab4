import type { RatingFields } from '../schema/rating.ts';
import { datesInSentence, type RatingDates } from './dates-in-sentence.ts';
import type { FactProduct, Note } from './facts.ts';
import { ratingCorrections, signedByDecision } from './rating-corrections.ts';

/**
 * The rating of a product: the facts' fields, the dates that stand inside its sentences, and the corrections of
 * contradictions. A status that gives no star keeps none, whatever the field says.
 */
export function ratingOf(fact: FactProduct): { rating: RatingFields; notes: Note[] } {
  const correction = ratingCorrections[fact.id];
  const status = correction?.status ?? fact.rating_status;
  const recognised = status === 'recognised' || status === 'range-recognised';
  const stars = recognised ? ((correction && 'stars' in correction ? correction.stars : fact.stars) ?? undefined) : undefined;
  const dates: RatingDates = Object.assign({}, ...fact.facts_vi.map(datesInSentence).reverse());
  const decision = fact.decision_no ?? dates.decision;
  const signed = fact.signed ?? dates.signed ?? (decision ? signedByDecision[decision] : undefined);
  const round = correction && 'round' in correction ? correction.round : (fact.rated_year ?? undefined);
  const rating: RatingFields = {
    status,
    ...(stars ? { stars: stars as 3 | 4 | 5 } : {}),
    ...(fact.potential_five_star ? { potentialFiveStar: true } : {}),
    ...(round ? { round } : {}),
    ...(fact.rating_level ? { level: fact.rating_level } : {}),
    ...(decision ? { decision } : {}),
    ...(signed ? { signed } : {}),
    ...(dates.appraised ? { appraised: dates.appraised } : {}),
    ...(dates.presented ? { presented: dates.presented } : {}),
    ...(dates.reported ? { reported: dates.reported } : {}),
  };
  const notes: Note[] = correction ? [{ kind: 'contradiction', entry: fact.id, text: correction.because }] : [];
  return { rating, notes };
}
