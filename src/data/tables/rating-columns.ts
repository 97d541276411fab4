import type { DatedRating, Standing } from '../../catalogue/dated-rating.ts';
import type { Product } from '../../catalogue/model.ts';
import { ratingWords } from '../../catalogue/rating-words.ts';
import type { Lang } from '../../i18n/locales.ts';
import type { Column } from '../column.ts';

const standings: readonly Standing[] = ['stands', 'expires-soon', 'may-have-lapsed', 'lapsed', 'date-not-known', 'no-star'];

/** A star is never given without whether it stands, on which day that was worked out, and when it ends. */
export function ratingColumns(): Column<Product>[] {
  return [
    {
      name: 'stars',
      type: 'integer',
      values: [3, 4, 5],
      unit: { vi: 'sao', en: 'stars' },
      meaning: {
        vi: 'Số sao đã được công nhận theo nguồn. Còn hiệu lực hay không: xem cột standing.',
        en: 'The stars once given, by the sources. Whether they still stand is in the column standing.',
      },
      of: ({ rating }) => rating.stars,
    },
    {
      name: 'standing',
      type: 'text',
      always: true,
      values: standings,
      meaning: {
        vi: 'Hiệu lực vào ngày ghi ở standing_on: stands (còn), expires-soon (còn, có thể hết trong 90 ngày), may-have-lapsed (có thể đã hết), lapsed (đã hết nếu chưa đánh giá lại), date-not-known (chưa rõ ngày), no-star (nguồn không nêu sao). Chỉ hai trạng thái đầu là còn hiệu lực.',
        en: 'What holds on the day in standing_on: stands, expires-soon (stands, may end within 90 days), may-have-lapsed, lapsed (unless renewed), date-not-known, no-star (no star in the sources). Only the first two stand.',
      },
      of: ({ rating }) => rating.standing,
    },
    {
      name: 'standing_on',
      type: 'day',
      always: true,
      meaning: { vi: 'Ngày tính hiệu lực.', en: 'The day for which the standing was worked out.' },
      of: ({ rating }) => rating.today,
    },
    {
      name: 'expires_first',
      type: 'day',
      meaning: {
        vi: 'Ngày sớm nhất mà hạn 36 tháng có thể kết thúc.',
        en: 'The first day on which the 36 months may end.',
      },
      of: ({ rating }) => rating.expires?.first,
    },
    {
      name: 'expires_last',
      type: 'day',
      meaning: {
        vi: 'Ngày muộn nhất mà hạn ấy có thể kết thúc; trùng expires_first khi biết đúng ngày.',
        en: 'The last day on which they may end; the same as expires_first where the day is known.',
      },
      of: ({ rating }) => rating.expires?.last,
    },
    ...(['vi', 'en'] as const).map(
      (lang): Column<Product> => ({
        name: `rating_${lang}`,
        type: 'text',
        always: true,
        meaning:
          lang === 'vi'
            ? {
                vi: 'Hạng sao bằng lời, kèm thời gian và hiệu lực, bằng tiếng Việt.',
                en: 'The rating in words, with its time and standing, in Vietnamese.',
              }
            : {
                vi: 'Hạng sao bằng lời, kèm thời gian và hiệu lực, bằng tiếng Anh.',
                en: 'The rating in words, with its time and standing, in English.',
              },
        of: ({ rating }) => inWords(rating, lang),
      }),
    ),
  ];
}

function inWords(rating: DatedRating, lang: Lang): string {
  const { line, standing } = ratingWords(rating, lang);
  return [line, standing].filter(Boolean).join('. ');
}
