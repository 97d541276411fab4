import { type DatedRating, dateRating } from '../../catalogue/dated-rating.ts';
import type { RatingFields } from '../../schema/rating.ts';

/** The day that made ratings are measured against: fixed, so that the guide looks the same tomorrow. */
export const sampleDay = '2026-11-23';

/** A made rating, and what is peculiar to it. */
export interface SampleRating {
  readonly state: string;
  readonly rating: DatedRating;
}

const recognised = { status: 'recognised', level: 'city' } as const;

const fields: readonly [state: string, rating: RatingFields][] = [
  [
    'Stands; the day of signing is known',
    { ...recognised, level: 'national', stars: 5, round: 2024, decision: '813/QĐ-UBND', signed: '2025-06-26' },
  ],
  ['Stands; the month is known', { ...recognised, stars: 4, signed: '2025-06' }],
  ['Stands; the year is known', { ...recognised, stars: 3, signed: '2025' }],
  ['Stands; only the round is known', { ...recognised, stars: 4, round: 2025 }],
  ['Expires soon; the day is known', { ...recognised, stars: 4, round: 2023, signed: '2024-01-15' }],
  ['Expires soon; the month is known', { ...recognised, stars: 3, signed: '2024-01' }],
  ['May have lapsed; only the round is known', { ...recognised, stars: 4, round: 2022 }],
  ['May have lapsed; the month is this one', { ...recognised, stars: 3, signed: '2023-11' }],
  ['May have lapsed; it ends today', { ...recognised, stars: 5, signed: '2023-11-23' }],
  [
    'May have lapsed; appraised and handed over on known days',
    { ...recognised, stars: 4, appraised: '2023-10-20', presented: '2024-01-12' },
  ],
  ['Lapsed unless renewed; the day is known', { ...recognised, level: 'district', stars: 3, round: 2020, signed: '2020-12-30' }],
  ['Lapsed unless renewed; only the round is known', { ...recognised, stars: 4, round: 2019 }],
  ['Lapsed unless renewed; only a report is known', { ...recognised, stars: 4, reported: '2022-07' }],
  ['The date is not known', { ...recognised, stars: 3 }],
  ['The range was rated, its items are not listed', { status: 'range-recognised', stars: 4, round: 2024 }],
  ['No star: potential five-star', { status: 'appraised', level: 'city', potentialFiveStar: true, round: 2024 }],
  ['No star: recognised, the star is not given', { status: 'recognised', round: 2022 }],
  ['No star: the range was recognised', { status: 'range-recognised', round: 2021 }],
  ['No star: appraised', { status: 'appraised', appraised: '2024-11-05' }],
  ['No star: scored by the district', { status: 'scored-by-district', level: 'district', round: 2023 }],
  ['No star: named as an OCOP product', { status: 'star-not-found' }],
];

/** A rating in every standing and every status without a star, at every precision of its date. */
export const sampleRatings: readonly SampleRating[] = fields.map(([state, rating]) => ({ state, rating: dateRating(rating, sampleDay) }));

/** The rating made for a state. */
export function sampleRating(state: string): DatedRating {
  const found = sampleRatings.find((sample) => sample.state.startsWith(state));
  if (!found) throw new Error(`The style guide has no rating "${state}".`);
  return found.rating;
}
