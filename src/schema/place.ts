import { z } from 'zod';
import { described } from './described.ts';
import { reference } from './id.ts';
import { line, rule } from './text.ts';

/**
 * How the current commune is known.
 * `source`: a listed source names it. `whole-unit`: the old commune went into it whole.
 * `divided-unit`: the old commune was divided and a source or its name points to this part.
 * `inferred`: only the point of the place lies in it; pages say so.
 */
export const communeBases = ['source', 'whole-unit', 'divided-unit', 'inferred'] as const;

const placeShape = z.strictObject({
  commune: reference({
    vi: 'Mã xã, phường hiện nay (từ 1/7/2025), theo content/places/communes.json.',
    en: 'The current commune or ward (since 1 July 2025), an id of content/places/communes.json.',
  }).optional(),
  basis: described(z.enum(communeBases).optional(), {
    vi: 'Vì sao biết xã, phường hiện nay: source (nguồn nêu), whole-unit (xã cũ nhập trọn), divided-unit (xã cũ bị chia, nguồn chỉ rõ), inferred (suy từ tọa độ).',
    en: 'How the current commune is known: source, whole-unit, divided-unit or inferred (from the point alone).',
  }),
  candidates: described(
    z
      .array(reference({ vi: 'Mã xã, phường.', en: 'A commune id.' }))
      .min(2)
      .optional(),
    {
      vi: 'Các xã, phường có thể, khi xã cũ bị chia và chưa biết thuộc phần nào.',
      en: 'The possible communes where the old commune was divided and the part is not known.',
    },
  ),
  communeBefore2025: described(line(120).optional(), {
    vi: 'Xã, phường, thị trấn trước 1/7/2025, như nguồn ghi (ví dụ: xã Phương Trung).',
    en: 'The commune, ward or township before 1 July 2025, as the source has it (for example xã Phương Trung).',
  }),
  districtBefore2025: reference({
    vi: 'Mã quận, huyện, thị xã trước 1/7/2025, theo content/places/districts.json.',
    en: 'The district before 1 July 2025, an id of content/places/districts.json.',
  }).optional(),
});

/** Where an entry is: today's commune and the units that sources before July 2025 use. Everything may be unknown. */
export const place = described(
  rule(
    rule(
      rule(placeShape, 'commune-needs-basis', (p) => !p.commune || p.basis !== undefined, ['basis']),
      'basis-needs-commune',
      (p) => !p.basis || p.commune !== undefined,
      ['commune'],
    ),
    'commune-and-candidates',
    (p) => !(p.commune && p.basis !== 'inferred' && p.candidates),
    ['candidates'],
  ),
  {
    vi: 'Địa điểm: xã, phường hiện nay và đơn vị cũ mà nguồn trước 7/2025 dùng.',
    en: 'Where it is: the current commune and the older units that sources before July 2025 use.',
  },
);

export type PlaceFields = z.output<typeof placeShape>;
