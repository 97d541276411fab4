import type { RatingFields } from '../schema/rating.ts';
import type { FactPair } from './facts.ts';

const numbers = ['', '', '', 'three', 'four', 'five'];

/** A sentence that says nothing but the stars: in the facts' own words, in either language. */
const bareClaim = /^(?:Đạt|Được công nhận|Được Hà Nội công nhận|Hà Nội công nhận) OCOP (\d) sao(?: của Hà Nội)?\.$/u;

/**
 * Puts a sentence that gives stars in the present without their time ("Đạt OCOP 4 sao." / "Holds four stars.")
 * into the past: with the round where the rating has one, or saying that the source gives no year.
 * A sentence that says more than the stars comes back as it is.
 */
export function claimInTime(pair: FactPair, rating: Pick<RatingFields, 'round'>): FactPair {
  const stars = bareClaim.exec(pair.vi)?.[1];
  if (!stars) return pair;
  const word = numbers[Number(stars)];
  if (rating.round !== undefined) {
    return {
      vi: `Được xếp ${stars} sao OCOP trong đợt năm ${rating.round}.`,
      en: `It was rated ${word} stars in the ${rating.round} OCOP round.`,
    };
  }
  return {
    vi: `Nguồn ghi sản phẩm từng được xếp ${stars} sao OCOP, không nêu năm.`,
    en: `Its source records ${word} OCOP stars without giving the year.`,
  };
}

/** English that is never right of a star: it states the present whatever the sentence adds. */
const neverEnglish: readonly RegExp[] = [/\bholds?\b[^.;]*\bstars?\b/i, /\bis an? (?:three|four|five)-star\b/i];

/** English that needs its time in the same sentence. */
const untimedEnglish: readonly RegExp[] = [
  /\b(?:three|four|five)-star (?:range|products?|lines?|tea|rice|pomelo|mushrooms?)\b/i,
  /\b(?:at|earned|got|rated|with) (?:three|four|five|[345]) (?:Hanoi )?(?:OCOP )?stars\b/i,
  /^(?:Three|Four|Five) stars\b/,
];

const untimedVietnamese: readonly RegExp[] = [
  /(?:đạt|hạng|xếp|công nhận|chứng nhận|là sản phẩm|cấp) (?:tiêu chuẩn )?(?:OCOP )?(?:tiềm năng )?[345](?:[-–][45])? sao/iu,
  /(?:sản phẩm|loại \p{L}+) (?:OCOP )?[345](?:[-–][45])? sao/iu,
];

const timeEnglish =
  /\b20\d\d\b|\bthe source gives no year|without giving the year|the year (?:of the rating )?is not given|at that time|giv(?:es|ing) no year|scored|appraise|star (?:was|is) not|city’s decision|not a five-star/i;
const timeVietnamese = /\b20\d\d\b|không nêu|từng|khi ấy|chưa tra được|chưa đọc được|chủ cơ sở cho biết/iu;

/** True where a text still states a star as a fact of today: without a year, a round, or that the source gives none. */
export function claimsStarNow(text: string, lang: 'vi' | 'en'): boolean {
  return text.split(/(?<=\.)\s+/u).some((sentence) => {
    if (lang === 'vi') return untimedVietnamese.some((form) => form.test(sentence)) && !timeVietnamese.test(sentence);
    if (neverEnglish.some((form) => form.test(sentence))) return true;
    return untimedEnglish.some((form) => form.test(sentence)) && !timeEnglish.test(sentence);
  });
}
