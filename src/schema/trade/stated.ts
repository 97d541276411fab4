import { z } from 'zod';
import { described } from '../described.ts';
import { partialDate } from '../partial-date.ts';
import { webAddress } from '../source.ts';

const stated = {
  asOf: described(partialDate, {
    vi: 'Số liệu này đúng vào lúc nào: 2026, 2026-11 hoặc 2026-11-04.',
    en: 'When this was so: 2026, 2026-11 or 2026-11-04.',
  }),
  source: described(webAddress.optional(), {
    vi: 'Trang nguồn. Bỏ trống khi chính chủ thể cung cấp cho danh bạ; trang sẽ ghi như vậy.',
    en: 'The page it was read on. Leave it out where the producer told the directory itself; the page says so.',
  }),
};

/** A trade fact: its own fields, when it was so, and who says it. A fact without a date is refused: it would never grow old. */
export function statedFact<T extends z.ZodRawShape>(fields: T) {
  return z.strictObject({ ...fields, ...stated });
}

/** When a trade fact was so, and where it was read; without `source` the producer told it. */
export interface Stated {
  readonly asOf: string;
  readonly source?: string | undefined;
}
