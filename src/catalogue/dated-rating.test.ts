import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RatingFields } from '../schema/rating.ts';
import { dateRating, isStanding, type Standing, signingInterval } from './dated-rating.ts';
import { addMonths } from './day-interval.ts';

function standing(fields: Partial<RatingFields>, today: string): Standing {
  return dateRating({ status: 'recognised', stars: 4, ...fields }, today).standing;
}

describe('signed on a known day', () => {
  const fields = { signed: '2024-03-04', round: 2023 };

  test.each<[string, string, Standing]>([
    ['the day of signing', '2024-03-04', 'stands'],
    ['91 days before its end', '2026-12-03', 'stands'],
    ['90 days before its end', '2026-12-04', 'expires-soon'],
    ['the day before its end', '2027-03-03', 'expires-soon'],
    ['the day of its end', '2027-03-04', 'may-have-lapsed'],
    ['the day after its end', '2027-03-05', 'lapsed'],
  ])('%s (%s): %s', (_, today, expected) => {
    expect(standing(fields, today)).toBe(expected);
  });

  test('has one possible end', () => {
    expect(dateRating({ status: 'recognised', stars: 4, ...fields }, '2026-11-23').expires).toEqual({
      first: '2027-03-04',
      last: '2027-03-04',
    });
  });
});

describe('signed on 29 February', () => {
  test.each<[string, Standing]>([
    ['2027-02-27', 'expires-soon'],
    ['2027-02-28', 'may-have-lapsed'],
    ['2027-03-01', 'lapsed'],
  ])('%s: %s', (today, expected) => {
    expect(standing({ signed: '2024-02-29' }, today)).toBe(expected);
  });
});

describe('signed in a known month', () => {
  test.each<[string, Standing]>([
    ['2026-11-30', 'stands'],
    ['2026-12-01', 'expires-soon'],
    ['2027-03-01', 'may-have-lapsed'],
    ['2027-03-31', 'may-have-lapsed'],
    ['2027-04-01', 'lapsed'],
  ])('%s: %s', (today, expected) => {
    expect(standing({ signed: '2024-03' }, today)).toBe(expected);
  });

  test('in a February of a leap year: its end lies within the shorter February', () => {
    expect(standing({ signed: '2024-02' }, '2027-02-28')).toBe('may-have-lapsed');
    expect(standing({ signed: '2024-02' }, '2027-03-01')).toBe('lapsed');
  });
});

describe('signed in a known year', () => {
  test.each<[string, Standing]>([
    ['2026-10-02', 'stands'],
    ['2026-10-03', 'expires-soon'],
    ['2026-12-31', 'expires-soon'],
    ['2027-01-01', 'may-have-lapsed'],
    ['2027-12-31', 'may-have-lapsed'],
    ['2028-01-01', 'lapsed'],
  ])('%s: %s', (today, expected) => {
    expect(standing({ signed: '2024' }, today)).toBe(expected);
  });
});

describe('a round alone: signed in that year or the next', () => {
  test.each<[string, Standing]>([
    ['2025-10-02', 'stands'],
    ['2025-12-31', 'expires-soon'],
    ['2026-01-01', 'may-have-lapsed'],
    ['2027-12-31', 'may-have-lapsed'],
    ['2028-01-01', 'lapsed'],
  ])('%s: %s', (today, expected) => {
    expect(standing({ round: 2023 }, today)).toBe(expected);
  });
});

describe('what narrows the days of signing', () => {
  test.each<[string, Partial<RatingFields>, string, string]>([
    ['an appraisal: not before it', { round: 2023, appraised: '2023-11-20' }, '2023-11-20', '2024-12-31'],
    ['a hand-over: not after it', { round: 2023, presented: '2024-06' }, '2023-01-01', '2024-06-30'],
    ['a report: not after it', { round: 2021, reported: '2022-07-15' }, '2021-01-01', '2022-07-15'],
    ['the earlier of hand-over and report', { round: 2021, presented: '2022-05', reported: '2022-07' }, '2021-01-01', '2022-05-31'],
    ['both sides', { round: 2023, appraised: '2023-12', presented: '2024-03-10' }, '2023-12-01', '2024-03-10'],
    ['a report after the latest possible signing: nothing', { round: 2021, reported: '2026' }, '2021-01-01', '2022-12-31'],
    ['a report alone: since the programme began', { reported: '2022-07' }, '2018-05-07', '2022-07-31'],
    ['an appraisal and a report, no round', { appraised: '2021-12-01', reported: '2022-07' }, '2021-12-01', '2022-07-31'],
    [
      'sources that contradict each other: the round',
      { round: 2023, appraised: '2024-06', presented: '2024-05' },
      '2023-01-01',
      '2024-12-31',
    ],
    ['a signed date: nothing narrows it', { round: 2023, signed: '2024', presented: '2024-03' }, '2024-01-01', '2024-12-31'],
  ])('%s', (_, fields, first, last) => {
    expect(signingInterval(fields)).toEqual({ first, last });
  });

  test('an appraisal alone bounds nothing', () => {
    expect(signingInterval({ appraised: '2023-12' })).toBeUndefined();
    expect(standing({ appraised: '2023-12' }, '2024-01-01')).toBe('date-not-known');
  });

  test('contradicting sources without a round: not known', () => {
    expect(signingInterval({ appraised: '2024-06', presented: '2024-05' })).toBeUndefined();
  });

  test('a narrowed interval decides the standing', () => {
    expect(standing({ round: 2023 }, '2026-11-23')).toBe('may-have-lapsed');
    expect(standing({ round: 2023, appraised: '2024-01-15' }, '2026-11-23')).toBe('expires-soon');
  });
});

describe('stars', () => {
  test.each(['appraised', 'scored-by-district', 'star-not-found'] as const)('%s shows none, whatever else is known', (status) => {
    const rating = dateRating({ status, stars: 4, signed: '2026-01-01' }, '2026-11-23');
    expect(rating.standing).toBe('no-star');
    expect(rating).not.toHaveProperty('stars');
    expect(rating).not.toHaveProperty('expires');
  });

  test('a recognition without a star that may be shown has none', () => {
    expect(dateRating({ status: 'recognised', round: 2023 }, '2024-01-01').standing).toBe('no-star');
  });

  test('a recognised range keeps its star', () => {
    expect(dateRating({ status: 'range-recognised', stars: 3, signed: '2026-01-01' }, '2026-11-23')).toMatchObject({
      stars: 3,
      standing: 'stands',
    });
  });

  test('a potential five-star is a note, not a star', () => {
    const rating = dateRating({ status: 'recognised', stars: 4, potentialFiveStar: true, signed: '2026' }, '2026-11-23');
    expect(rating).toMatchObject({ stars: 4, potentialFiveStar: true });
  });

  test('only what stands or expires soon is standing', () => {
    const all: Standing[] = ['stands', 'expires-soon', 'may-have-lapsed', 'lapsed', 'date-not-known', 'no-star'];
    expect(all.filter((each) => isStanding({ standing: each }))).toEqual(['stands', 'expires-soon']);
  });
});

describe('for any dates', () => {
  const day = fc
    .date({ min: new Date('2018-06-01T00:00:00Z'), max: new Date('2040-12-31T00:00:00Z'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const partial = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([date, length]) => date.slice(0, length));
  const fields = fc.record(
    { round: fc.integer({ min: 2018, max: 2040 }), signed: partial, appraised: partial, presented: partial, reported: partial },
    { requiredKeys: [] },
  ) as fc.Arbitrary<Partial<RatingFields>>;
  const order: Standing[] = ['stands', 'expires-soon', 'may-have-lapsed', 'lapsed'];

  test('a rating never comes back by the passing of time', () => {
    fc.assert(
      fc.property(fields, day, day, (rating, a, b) => {
        const [early, late] = a <= b ? [a, b] : [b, a];
        expect(order.indexOf(standing(rating, early))).toBeLessThanOrEqual(order.indexOf(standing(rating, late)));
      }),
    );
  });

  test('it never stands on or after the first day on which it may have ended', () => {
    fc.assert(
      fc.property(fields, fc.integer({ min: -100, max: 800 }), (rating, offset) => {
        const end = dateRating({ status: 'recognised', stars: 4, ...rating }, '2018-06-01').expires?.first;
        fc.pre(end !== undefined);
        const today = new Date(Date.parse(end) + offset * 86_400_000).toISOString().slice(0, 10);
        expect(isStanding({ standing: standing(rating, today) })).toBe(offset < 0);
      }),
    );
  });

  test('its possible ends are 36 months after its possible signings, in order', () => {
    fc.assert(
      fc.property(fields, (rating) => {
        const { signedBetween, expires } = dateRating({ status: 'recognised', stars: 4, ...rating }, '2026-11-23');
        expect(expires === undefined).toBe(signedBetween === undefined);
        if (!signedBetween || !expires) return;
        expect(expires).toEqual({ first: addMonths(signedBetween.first, 36), last: addMonths(signedBetween.last, 36) });
        expect(signedBetween.first <= signedBetween.last).toBe(true);
      }),
    );
  });
});
