import { z } from 'zod';
import { bilingualLine, bilingualText } from './bilingual.ts';
import { described } from './described.ts';
import { id, reference, slug } from './id.ts';

/** `loops.json`: villages that make a day together, in the order of a visit. Distances are worked out, not written. */
export const loop = z.strictObject({
  id,
  slug,
  name: described(bilingualLine(120), { vi: 'Tên vòng đi.', en: 'The name of the loop.' }),
  text: described(bilingualText, {
    vi: 'Một hai câu: vòng này xem gì. Chỉ nói điều mà trang của từng làng có nguồn.',
    en: 'A sentence or two on what there is to see: only what the pages of its villages have a source for.',
  }),
  stops: described(z.array(reference({ vi: 'Mã làng nghề.', en: 'A village id.' })).min(2), {
    vi: 'Các làng theo thứ tự đi, theo content/villages.',
    en: 'The villages in the order of a visit, ids of content/villages.',
  }),
});

export type LoopFields = z.output<typeof loop>;
