import { z } from 'zod';
import { described } from '../described.ts';
import { isHsHeading } from '../hs-heading.ts';
import { rule } from '../text.ts';
import { statedFact } from './stated.ts';

/** Who stands behind the code: the producer, this directory's guess from the kind of product, or a customs broker. */
export const hsStatuses = ['producer-declared', 'suggested', 'checked'] as const;

const code = rule(z.string().regex(/^\d{4}\.?\d{2}$/), 'no-such-hs-code', (value) => isHsHeading(value.slice(0, 4)));

/** The six digits of the Harmonized System that all countries share. */
export const hsCode = described(
  statedFact({
    code: described(code, {
      vi: 'Mã HS 6 chữ số, đặt trong ngoặc kép (ví dụ: "4602.19").',
      en: 'The six digits, in quotation marks (for example "4602.19").',
    }),
    status: described(z.enum(hsStatuses), {
      vi: 'Ai xác định: producer-declared (chủ thể khai), suggested (danh bạ gợi ý theo loại hàng), checked (hải quan hoặc đại lý hải quan đã xem).',
      en: 'Who stands behind it: producer-declared, suggested (by this directory, from the kind of product) or checked (by customs or a broker).',
    }),
  }),
  { vi: 'Mã HS 6 chữ số theo Danh mục 2022.', en: 'HS code, six digits, 2022 edition.' },
);
