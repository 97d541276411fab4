import { z } from 'zod';
import { described } from './described.ts';
import { webAddress } from './source.ts';

/** How near the point is to the thing itself. `commune` and `district` are only the middle of that unit. */
export const precisions = ['site', 'street', 'village', 'commune', 'district'] as const;

/** Where a coordinate comes from. */
export const coordinateBases = ['venue-map', 'local-knowledge', 'village-point', 'commune-list', 'district-list'] as const;

/** A point in WGS 84 degrees. That it lies inside the directory's area is checked against the site's settings. */
export const coordinate = described(
  z.strictObject({
    lat: described(z.number().min(-90).max(90), {
      vi: 'Vĩ độ, độ thập phân (ví dụ: 20.9793).',
      en: 'Latitude in decimal degrees (for example 20.9793).',
    }),
    lng: described(z.number().min(-180).max(180), {
      vi: 'Kinh độ, độ thập phân (ví dụ: 105.7735).',
      en: 'Longitude in decimal degrees (for example 105.7735).',
    }),
    precision: described(z.enum(precisions), {
      vi: 'Điểm này chính xác đến đâu: site (đúng chỗ), street (phố), village (làng), commune (giữa xã), district (giữa huyện).',
      en: 'How near the point is: site, street, village, commune (only its middle) or district (only its middle).',
    }),
    basis: described(z.enum(coordinateBases), {
      vi: 'Tọa độ lấy từ đâu: venue-map (bản đồ của nơi đó), local-knowledge (biết chung về nơi đó), village-point (điểm của làng), commune-list, district-list (danh mục mở).',
      en: 'Where the point comes from: venue-map, local-knowledge, village-point, commune-list or district-list.',
    }),
    basisUrl: described(webAddress.optional(), {
      vi: 'Trang có tọa độ ấy, nếu có.',
      en: 'The page that gives it, if there is one.',
    }),
  }),
  { vi: 'Tọa độ của nơi này, nếu biết.', en: 'The point of this place, if known.' },
);

export type Coordinate = z.output<typeof coordinate>;
