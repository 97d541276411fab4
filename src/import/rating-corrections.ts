import type { RatingFields } from '../schema/rating.ts';

interface RatingCorrection {
  status?: RatingFields['status'];
  stars?: RatingFields['stars'];
  round?: RatingFields['round'];
  /** What contradicts what, and what was kept. */
  because: string;
}

/** When a decision that the facts name by its number was signed, where one of their sentences gives the day. */
export const signedByDecision: Readonly<Record<string, string>> = { '813/QĐ-UBND': '2020-02-19' };

const wholeRange = 'the sentence rates a range and does not list its items: range-recognised';

/**
 * Where a fact's fields and its own sentences disagree. The careful reading wins: what both agree on is kept, and
 * a star that one of them does not carry is not shown.
 */
export const ratingCorrections: Readonly<Record<string, RatingCorrection>> = {
  'chuoi-van-nam': {
    status: 'appraised',
    stars: undefined,
    because: 'fields: 4 stars by the district in 2023; sentence: star not found (and districts gave no 4 stars). Kept: appraised, no star',
  },
  'banh-nuong-banh-deo-xuan-dinh': {
    status: 'scored-by-district',
    stars: undefined,
    because:
      'fields: 3 stars recognised by the district in 2022; until February 2023 only the city gave stars, and the sentence says "scored". Kept: scored by the district, no star',
  },
  'do-dan-co-te-phu-tuc': {
    status: 'range-recognised',
    round: undefined,
    because: `fields: round 2022; sentence: eight village products in 2021-2022. ${wholeRange}, reported by 2022-12, no round`,
  },
  'rau-da-ton': {
    status: 'range-recognised',
    round: undefined,
    because: `fields: round 2022; sentence: more than ten vegetables rated "by 2022". ${wholeRange}, reported by 2022-12, no round`,
  },
  'thit-lon-va-che-bien-hoang-long': { status: 'range-recognised', because: wholeRange },
  'do-go-son-mai-bui-xuan-loi': { status: 'range-recognised', because: wholeRange },
  'xoi-phu-thuong': { status: 'range-recognised', because: `"several" of the village’s dishes: ${wholeRange}` },
};
