import { z } from 'zod';
import { described } from './described.ts';
import { id } from './id.ts';
import { line } from './text.ts';

/** Where a point of the drawn map comes from. Neither is a survey: the map says that it is a schematic. */
export const groundBases = ['general-knowledge', 'geonames'] as const;

const basis = described(z.enum(groundBases), {
  vi: 'Lấy từ đâu: general-knowledge (vẽ theo hiểu biết chung, không đo đạc) hoặc geonames (GeoNames, CC BY 4.0).',
  en: 'Where it comes from: general-knowledge (drawn from general knowledge, not surveyed) or geonames (GeoNames, CC BY 4.0).',
});

const name = described(
  z.strictObject({
    vi: described(line(60), { vi: 'Bằng tiếng Việt.', en: 'In Vietnamese.' }),
    en: described(line(60), { vi: 'Bằng tiếng Anh.', en: 'In English.' }),
  }),
  { vi: 'Tên ghi trên bản đồ, hai thứ tiếng.', en: 'The name on the map, in both languages.' },
);

/** A point as GeoJSON has it: longitude, then latitude, in WGS 84 degrees. */
const position = described(z.tuple([z.number().min(100).max(110), z.number().min(15).max(25)]), {
  vi: 'Một điểm: [kinh độ, vĩ độ].',
  en: 'A point: [longitude, latitude].',
});

const meaningOfLine = {
  vi: 'Các điểm theo thứ tự; máy nối chúng bằng đường cong.',
  en: 'The points in order; they are joined by a curve.',
};

const ring = described(z.array(position).min(3), {
  vi: 'Các điểm quanh bờ theo thứ tự; điểm cuối tự nối với điểm đầu.',
  en: 'The points around it in order; the last is joined to the first.',
});

const rank = described(z.literal([1, 2, 3]), {
  vi: 'Tầm quan trọng: 1 ghi tên trước, 3 ghi tên sau cùng.',
  en: 'How important it is: 1 is named first, 3 last.',
});

/** `map/rivers.json`: a river of the drawn map. */
export const mapRiver = z.strictObject({
  id,
  name,
  width: described(z.literal([1, 2, 3]), { vi: 'Bề rộng khi vẽ: 1 rộng nhất.', en: 'How wide it is drawn: 1 is the widest.' }),
  line: described(z.array(position).min(2), meaningOfLine),
  basis,
});

/** `map/roads.json`: a road of the drawn map. */
export const mapRoad = z.strictObject({
  id,
  name,
  class: described(z.enum(['motorway', 'primary']), {
    vi: 'motorway (cao tốc) hoặc primary (quốc lộ, trục chính).',
    en: 'motorway or primary.',
  }),
  line: described(z.array(position).min(2), meaningOfLine),
  basis,
});

/** `map/areas.json`: a lake, or the built-up core of the city. */
export const mapArea = z.strictObject({
  id,
  kind: described(z.enum(['lake', 'built-up']), { vi: 'lake (hồ) hoặc built-up (vùng phố xá).', en: 'lake or built-up.' }),
  name,
  rank,
  ring,
  basis,
});

/** `map/places.json`: a town, a peak, or a neighbouring province with the point where its name stands. */
export const mapPlace = z.strictObject({
  id,
  kind: described(z.enum(['town', 'peak', 'neighbour']), {
    vi: 'town (thị trấn, thành phố), peak (núi) hoặc neighbour (tỉnh giáp ranh).',
    en: 'town, peak or neighbour (a province next to the city).',
  }),
  name,
  at: position,
  rank,
  radiusKm: described(z.number().positive().max(5).optional(), {
    vi: 'Vùng phố xá quanh điểm này rộng chừng bao nhiêu ki-lô-mét; chỉ để vẽ.',
    en: 'About how far the built-up area reaches around it, in kilometres; only for drawing.',
  }),
  elevation: described(z.int().positive().optional(), { vi: 'Độ cao của núi, mét.', en: 'Height of a peak, in metres.' }),
  basis,
});

/** `map/border.json`: points just inside and just outside the city, between which its outline is drawn. */
export const mapBorder = z.strictObject({
  id,
  side: described(z.enum(['inside', 'outside']), {
    vi: 'inside (trong thành phố) hoặc outside (ngoài).',
    en: 'inside or outside the city.',
  }),
  points: described(z.array(position).min(3), {
    vi: 'Các điểm gần ranh giới; không cần thứ tự.',
    en: 'Points near the border, in any order.',
  }),
  basis,
});

export type MapRiverFields = z.output<typeof mapRiver>;
export type MapRoadFields = z.output<typeof mapRoad>;
export type MapAreaFields = z.output<typeof mapArea>;
export type MapPlaceFields = z.output<typeof mapPlace>;
export type MapBorderFields = z.output<typeof mapBorder>;
