import { type Coordinate, coordinateBases, precisions } from '../../schema/coordinate.ts';
import type { Column } from '../column.ts';

const degrees = { vi: 'độ thập phân, WGS 84', en: 'decimal degrees, WGS 84' };

/** The point of a place, and how near it is. */
export function coordinateColumns(): Column<{ readonly coordinate?: Coordinate | undefined }>[] {
  return [
    {
      name: 'latitude',
      type: 'number',
      unit: degrees,
      meaning: { vi: 'Vĩ độ.', en: 'Latitude.' },
      of: ({ coordinate }) => coordinate?.lat,
    },
    {
      name: 'longitude',
      type: 'number',
      unit: degrees,
      meaning: { vi: 'Kinh độ.', en: 'Longitude.' },
      of: ({ coordinate }) => coordinate?.lng,
    },
    {
      name: 'precision',
      type: 'text',
      values: precisions,
      meaning: {
        vi: 'Điểm chính xác đến đâu: site (đúng chỗ), street (phố), village (làng), commune, district (chỉ là giữa đơn vị ấy).',
        en: 'How near the point is: site (the place itself), street, village, commune or district (only the middle of that unit).',
      },
      of: ({ coordinate }) => coordinate?.precision,
    },
    {
      name: 'coordinate_basis',
      type: 'text',
      values: coordinateBases,
      meaning: {
        vi: 'Tọa độ lấy từ đâu: venue-map (bản đồ của nơi ấy), local-knowledge (hiểu biết chung), village-point (điểm của làng), commune-list, district-list (danh mục mở).',
        en: 'Where the point comes from: venue-map (the venue’s own map), local-knowledge (general knowledge), village-point (that of its village), commune-list or district-list (an open list).',
      },
      of: ({ coordinate }) => coordinate?.basis,
    },
  ];
}
