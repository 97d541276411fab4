import { z } from 'zod';
import { described } from './described.ts';
import { partialDate } from './partial-date.ts';
import { webAddress } from './source.ts';
import { line, rule } from './text.ts';

/**
 * What the sources say of the rating.
 * `recognised`: a star was given (or, without `stars`, recognition without a star that may be shown).
 * `range-recognised`: the producer's range was rated; the sources do not list its items.
 * `appraised`: went before a council, the outcome was not found. `scored-by-district`: a district scored it,
 * the city's decision was not found. `star-not-found`: named as an OCOP product, no star given.
 */
export const ratingStatuses = ['recognised', 'range-recognised', 'appraised', 'scored-by-district', 'star-not-found'] as const;

/** Who gave the rating, or before whom it went: the former district, the city, or the ministry for the nation. */
export const ratingLevels = ['district', 'city', 'national'] as const;

/** The first year of OCOP ratings; earlier rounds are a slip. */
export const firstRound = 2018;

const ratingShape = z.strictObject({
  status: described(z.enum(ratingStatuses), {
    vi: 'Nguồn nói gì về hạng: recognised (đã công nhận), range-recognised (công nhận cả dòng hàng), appraised (mới được xét), scored-by-district (huyện đã chấm), star-not-found (chưa tra được sao).',
    en: 'What the sources say: recognised, range-recognised, appraised, scored-by-district or star-not-found.',
  }),
  stars: described(z.literal([3, 4, 5]).optional(), {
    vi: 'Số sao đã được công nhận: 3, 4 hoặc 5. Không biết thì bỏ trống.',
    en: 'The stars given: 3, 4 or 5. Leave it out where they are not known.',
  }),
  potentialFiveStar: described(z.boolean().optional(), {
    vi: 'Nguồn ghi "tiềm năng 5 sao". Đây là ghi chú hồ sơ gửi Bộ, không phải hạng sao.',
    en: 'A source says "potential five-star": a note on a file sent to the ministry, not a star.',
  }),
  round: described(z.int().min(firstRound).max(2100).optional(), {
    vi: 'Năm của đợt đánh giá (ví dụ: 2023). Quyết định có thể ký năm sau.',
    en: 'The year that names the round (for example 2023). The decision may be signed the year after.',
  }),
  level: described(z.enum(ratingLevels).optional(), {
    vi: 'Cấp đánh giá: district (quận, huyện), city (thành phố), national (trung ương).',
    en: 'The level: district, city or national.',
  }),
  decision: described(line(80).optional(), {
    vi: 'Số quyết định công nhận (ví dụ: 813/QĐ-UBND).',
    en: 'The number of the decision (for example 813/QĐ-UBND).',
  }),
  signed: described(partialDate.optional(), {
    vi: 'Ngày ký quyết định, chính xác đến đâu ghi đến đó: 2024, 2024-03 hoặc 2024-03-04. Hạn 36 tháng tính từ ngày này.',
    en: 'When the decision was signed, as precise as known: 2024, 2024-03 or 2024-03-04. The 36 months run from it.',
  }),
  appraised: described(partialDate.optional(), {
    vi: 'Ngày hội đồng xét hoặc chấm. Quyết định chỉ có thể ký từ ngày này.',
    en: 'When the council met. The decision cannot have been signed before.',
  }),
  presented: described(partialDate.optional(), {
    vi: 'Ngày trao giấy chứng nhận. Quyết định đã ký trước hoặc trong ngày này.',
    en: 'When the certificate was handed over. The decision was signed by then.',
  }),
  reported: described(partialDate.optional(), {
    vi: 'Nguồn sớm nhất cho biết hạng đã có (ví dụ báo tháng 7/2022: 2022-07). Quyết định đã ký trước hoặc trong thời điểm này.',
    en: 'The earliest report that the rating had been given (for example 2022-07). The decision was signed by then.',
  }),
  sources: described(z.array(webAddress).min(1).optional(), {
    vi: 'Địa chỉ các trang nêu chính hạng này; trang nào cũng phải có trong sources của mục.',
    en: 'Addresses of the pages that tell this rating; each must stand in the sources of the entry.',
  }),
  checked: described(partialDate.optional(), {
    vi: 'Lần cuối có người mở nguồn xem lại hạng này: 2026-11 hoặc 2026-11-24.',
    en: 'When somebody last looked this rating up in its sources: 2026-11 or 2026-11-24.',
  }),
});

/** A rating as its sources give it. Whether it still stands is never written down: it is worked out at build time. */
export const rating = described(
  [
    (s: typeof ratingShape) =>
      rule(s, 'star-without-recognition', (r) => !r.stars || r.status === 'recognised' || r.status === 'range-recognised', ['stars']),
    (s: typeof ratingShape) => rule(s, 'five-star-not-potential', (r) => !(r.stars === 5 && r.potentialFiveStar), ['potentialFiveStar']),
    (s: typeof ratingShape) => rule(s, 'signed-outside-round', signedFitsRound, ['signed']),
    (s: typeof ratingShape) =>
      rule(s, 'presented-before-signed', (r) => !(r.signed && r.presented && r.presented < r.signed.slice(0, r.presented.length)), [
        'presented',
      ]),
  ].reduce((schema, add) => add(schema), ratingShape),
  {
    vi: 'Hạng sao như nguồn ghi. Còn hiệu lực hay không do trang tự tính theo ngày.',
    en: 'The rating as its sources give it. Whether it still stands is worked out by date.',
  },
);

function signedFitsRound(r: { round?: number | undefined; signed?: string | undefined }): boolean {
  if (!r.round || !r.signed) return true;
  const year = Number(r.signed.slice(0, 4));
  return year === r.round || year === r.round + 1;
}

export type RatingFields = z.output<typeof ratingShape>;
