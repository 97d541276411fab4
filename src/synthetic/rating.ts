import { firstRound, type RatingFields, ratingLevels, ratingStatuses } from '../schema/rating.ts';
import type { Random } from './random.ts';

/**
 * A rating: nine times in ten the real one that it is given, so that kinds and proportions are today's; once in ten any
 * that the schema allows, so that none is missing.
 */
export function syntheticRating(real: RatingFields, random: Random): RatingFields {
  return random.onceIn(10) ? anyRating(random) : real;
}

/** In the order of a round: the council meets, the decision is signed by the next summer, the certificate is handed over. */
function anyRating(random: Random): RatingFields {
  const status = random.pick(ratingStatuses);
  const round = random.between(firstRound, 2025);
  const recognised = status === 'recognised' || status === 'range-recognised';
  const stars = recognised && !random.onceIn(8) ? random.pick([3, 4, 5] as const) : undefined;
  const maybe = <T>(value: () => T): T | undefined => (random.onceIn(2) ? value() : undefined);
  return {
    status,
    stars,
    potentialFiveStar: stars === 4 ? maybe(() => true) : undefined,
    round: maybe(() => round),
    level: maybe(() => random.pick(ratingLevels)),
    appraised: maybe(() => day(round, [1, 6], random)),
    ...(recognised
      ? {
          decision: maybe(() => `${random.between(100, 6999)}/QĐ-UBND`),
          signed: maybe(() => (random.onceIn(2) ? day(round, [7, 12], random) : day(round + 1, [1, 6], random))),
          presented: maybe(() => day(round + 1, [7, 10], random)),
          reported: maybe(() => day(round + 1, [7, 10], random)),
        }
      : {}),
  };
}

/** A day between two months, as precise as chance has it: a year, a month or a day. */
function day(year: number, [first, last]: readonly [number, number], random: Random): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const parts = [String(year), two(random.between(first, last)), two(random.between(1, 28))];
  return parts.slice(0, random.between(1, 3)).join('-');
}
