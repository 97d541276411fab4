import { z } from 'zod';
import { bilingualLine } from '../bilingual.ts';
import { described } from '../described.ts';
import { statedFact } from './stated.ts';

/** How long it keeps, unopened, from the day it was made. */
export const shelfLife = described(
  statedFact({
    value: described(z.int().positive(), { vi: 'Thời gian, số nguyên.', en: 'How long, a whole number.' }),
    unit: described(z.enum(['days', 'months', 'years']), {
      vi: 'Đơn vị: days (ngày), months (tháng) hoặc years (năm).',
      en: 'The unit: days, months or years.',
    }),
  }),
  { vi: 'Hạn sử dụng kể từ ngày sản xuất, khi chưa mở.', en: 'Shelf life from the day of making, unopened.' },
);

/** How it must be kept. */
export const storage = described(
  statedFact({ how: described(bilingualLine(200), { vi: 'Cách bảo quản, một câu.', en: 'How to store it, one sentence.' }) }),
  { vi: 'Cách bảo quản.', en: 'How it must be stored.' },
);
