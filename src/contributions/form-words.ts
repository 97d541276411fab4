import type { coordinateBases, precisions } from '../schema/coordinate.ts';
import type { communeBases } from '../schema/place.ts';
import type { ratingLevels, ratingStatuses } from '../schema/rating.ts';
import type { salesPointKinds } from '../schema/sales-point.ts';
import type { Both } from './both.ts';
import type { Choice } from './form-field.ts';

type Words<T extends string> = Record<T, Both>;

const statusWords: Words<(typeof ratingStatuses)[number]> = {
  recognised: { vi: 'Đã được công nhận hạng sao', en: 'A star was given' },
  'range-recognised': { vi: 'Công nhận cho cả dòng hàng', en: 'The whole range was rated' },
  appraised: { vi: 'Mới được hội đồng xét, chưa rõ kết quả', en: 'It went before a council; the outcome is not known' },
  'scored-by-district': { vi: 'Huyện đã chấm, chưa thấy quyết định của thành phố', en: 'A district scored it; no city decision was found' },
  'star-not-found': { vi: 'Nguồn gọi là OCOP nhưng không nêu sao', en: 'Called OCOP, but no star is named' },
};

const levelWords: Words<(typeof ratingLevels)[number]> = {
  district: { vi: 'Quận, huyện', en: 'District' },
  city: { vi: 'Thành phố', en: 'City' },
  national: { vi: 'Trung ương', en: 'National' },
};

const communeBasisWords: Words<(typeof communeBases)[number]> = {
  source: { vi: 'Nguồn nêu tên xã, phường hiện nay', en: 'A source names today’s commune' },
  'whole-unit': { vi: 'Cả xã cũ nhập vào xã, phường này', en: 'The whole of the old commune went into it' },
  'divided-unit': { vi: 'Xã cũ bị chia, nguồn chỉ rõ phần này', en: 'The old commune was divided; a source points to this part' },
  inferred: { vi: 'Chỉ suy ra từ vị trí', en: 'Only inferred from the location' },
};

const kindWords: Words<(typeof salesPointKinds)[number]> = {
  'ocop-point': { vi: 'Điểm giới thiệu và bán sản phẩm OCOP', en: 'OCOP point' },
  'tourism-point': { vi: 'Điểm OCOP gắn với du lịch', en: 'OCOP point tied to tourism' },
  shop: { vi: 'Cửa hàng', en: 'Shop' },
  'supermarket-corner': { vi: 'Quầy trong siêu thị', en: 'Corner of a supermarket' },
  market: { vi: 'Chợ', en: 'Market' },
  'craft-centre': { vi: 'Trung tâm thiết kế sáng tạo', en: 'Creative-design centre' },
};

const precisionWords: Words<(typeof precisions)[number]> = {
  site: { vi: 'Đúng chỗ', en: 'The spot itself' },
  street: { vi: 'Đúng phố', en: 'The street' },
  village: { vi: 'Đúng làng', en: 'The village' },
  commune: { vi: 'Chỉ là giữa xã, phường', en: 'Only the middle of the commune' },
  district: { vi: 'Chỉ là giữa quận, huyện', en: 'Only the middle of the district' },
};

const coordinateBasisWords: Words<(typeof coordinateBases)[number]> = {
  'venue-map': { vi: 'Bản đồ của chính nơi đó', en: 'A map of the venue itself' },
  'local-knowledge': { vi: 'Biết chung về nơi đó', en: 'General knowledge of the place' },
  'village-point': { vi: 'Điểm của làng', en: 'The point of the village' },
  'commune-list': { vi: 'Danh mục mở về xã, phường', en: 'An open list of communes' },
  'district-list': { vi: 'Danh mục mở về quận, huyện', en: 'An open list of districts' },
};

/** The choices of every field that has a fixed list of values, by the field's id. */
export const fixedChoices = {
  rating_status: choices(statusWords),
  rating_level: choices(levelWords),
  rating_stars: ['3', '4', '5'].map((value) => ({ value, label: { vi: `${value} sao`, en: `${value} stars` } })),
  place_basis: choices(communeBasisWords),
  kind: choices(kindWords),
  coordinate_precision: choices(precisionWords),
  coordinate_basis: choices(coordinateBasisWords),
  tiedToTourism: [
    { value: 'true', label: { vi: 'Có', en: 'Yes' } },
    { value: 'false', label: { vi: 'Không', en: 'No' } },
  ],
} satisfies Record<string, readonly Choice[]>;

function choices(words: Record<string, Both>): readonly Choice[] {
  return Object.entries(words).map(([value, label]) => ({ value, label }));
}
