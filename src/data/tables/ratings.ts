import type { Product } from '../../catalogue/model.ts';
import { ratingProof } from '../../catalogue/rating-proof.ts';
import { ratingWords } from '../../catalogue/rating-words.ts';
import { addressOf } from '../../routes/address.ts';
import { ratingLevels, ratingStatuses } from '../../schema/rating.ts';
import type { Column, Table } from '../column.ts';
import { pairColumns } from './pair-columns.ts';
import { ratingColumns } from './rating-columns.ts';
import { sourceColumns } from './source-columns.ts';

const dates = {
  signed: { vi: 'Ngày ký quyết định.', en: 'When the decision was signed.' },
  appraised: { vi: 'Ngày hội đồng xét hoặc chấm.', en: 'When the product was before the council.' },
  presented: { vi: 'Ngày trao giấy chứng nhận.', en: 'When the certificate was handed over.' },
  reported: { vi: 'Nguồn sớm nhất cho biết hạng đã có.', en: 'The earliest report that the rating had been given.' },
} as const;

export const ratings: Table<Product> = {
  id: 'ratings',
  title: { vi: 'Hạng sao', en: 'Ratings' },
  about: {
    vi: 'Mỗi dòng là việc xếp hạng một sản phẩm như nguồn nêu, và hiệu lực tính đến ngày dựng trang.',
    en: 'Each row is the rating of a product as its sources give it, and its standing on the day the site was built.',
  },
  things: ({ products }) => products,
  columns: [
    {
      name: 'product',
      type: 'id',
      always: true,
      meaning: { vi: 'Mã sản phẩm, theo bảng products.', en: 'The product: an id of the table products.' },
      of: ({ id }) => id,
    },
    ...pairColumns<Product>('product_name', { vi: 'Tên sản phẩm', en: 'The product' }, ({ name }) => name, true),
    ...(['vi', 'en'] as const).map(
      (lang): Column<Product> => ({
        name: `page_${lang}`,
        type: 'url',
        always: true,
        meaning:
          lang === 'vi'
            ? { vi: 'Trang tiếng Việt của sản phẩm.', en: 'The page of the product in Vietnamese.' }
            : { vi: 'Trang tiếng Anh của sản phẩm.', en: 'The page of the product in English.' },
        of: (entry, { origin }) => origin + addressOf({ page: 'entry', entry }, lang),
      }),
    ),
    {
      name: 'status',
      type: 'text',
      always: true,
      values: ratingStatuses,
      meaning: {
        vi: 'Nguồn nói gì: recognised (đã công nhận), range-recognised (công nhận cả dòng hàng), appraised (mới dự đánh giá), scored-by-district (quận, huyện đã chấm), star-not-found (chưa tra được sao).',
        en: 'What the sources say: recognised, range-recognised (the producer’s range, its items not listed), appraised (outcome not found), scored-by-district (the city’s decision not found), star-not-found.',
      },
      of: ({ rating }) => rating.status,
    },
    ...ratingColumns(),
    {
      name: 'potential_five_star',
      type: 'boolean',
      always: true,
      meaning: {
        vi: 'true khi nguồn ghi “tiềm năng 5 sao”: ghi chú hồ sơ gửi lên Bộ, không phải hạng sao.',
        en: 'true where a source says “potential five-star”: a note on a file sent to the ministry, not a star.',
      },
      of: ({ rating }) => rating.potentialFiveStar,
    },
    {
      name: 'round',
      type: 'integer',
      unit: { vi: 'năm', en: 'year' },
      meaning: {
        vi: 'Năm của đợt đánh giá; quyết định có thể ký năm sau.',
        en: 'The year that names the round; the decision may be signed the year after.',
      },
      of: ({ rating }) => rating.round,
    },
    {
      name: 'level',
      type: 'text',
      values: ratingLevels,
      meaning: {
        vi: 'Cấp đánh giá: district (quận, huyện), city (thành phố), national (trung ương).',
        en: 'The level: district, city or national (the ministry).',
      },
      of: ({ rating }) => rating.level,
    },
    {
      name: 'decision',
      type: 'text',
      meaning: { vi: 'Số quyết định.', en: 'The number of the decision.' },
      of: ({ rating }) => rating.decision,
    },
    ...Object.entries(dates).map(
      ([name, meaning]): Column<Product> => ({
        name,
        type: 'date',
        meaning,
        of: ({ rating }) => rating[name as keyof typeof dates],
      }),
    ),
    {
      name: 'checked',
      type: 'date',
      meaning: {
        vi: 'Lần cuối có người mở nguồn xem lại hạng này.',
        en: 'When somebody last looked this rating up in its sources.',
      },
      of: ({ rating }) => rating.checked,
    },
    {
      name: 'told_by',
      type: 'list',
      meaning: {
        vi: 'Địa chỉ các nguồn nêu chính hạng này, khi biết rõ.',
        en: 'Addresses of the sources that tell this rating, where it is recorded which do.',
      },
      of: (product) => ratingProof(product, {}).sources.map(({ url }) => url),
    },
    {
      name: 'signed_first',
      type: 'day',
      meaning: { vi: 'Ngày sớm nhất mà quyết định có thể được ký.', en: 'The first day on which the decision may have been signed.' },
      of: ({ rating }) => rating.signedBetween?.first,
    },
    {
      name: 'signed_last',
      type: 'day',
      meaning: { vi: 'Ngày muộn nhất mà quyết định có thể được ký.', en: 'The last day on which it may have been signed.' },
      of: ({ rating }) => rating.signedBetween?.last,
    },
    ...pairColumns<Product>(
      'explained',
      { vi: 'Giải thích hiệu lực bằng một hai câu', en: 'The standing explained in a sentence or two' },
      ({ rating }) => ({ vi: ratingWords(rating, 'vi').explained, en: ratingWords(rating, 'en').explained }),
      true,
    ),
    ...sourceColumns(),
  ],
};
