import { z } from 'zod';
import { described } from './described.ts';
import { hsHeading } from './hs-heading.ts';
import { id, reference } from './id.ts';
import { line, rule } from './text.ts';

const bothNotes = z.strictObject({
  vi: described(line(300), { vi: 'Bằng tiếng Việt.', en: 'In Vietnamese.' }),
  en: described(line(300), { vi: 'Bằng tiếng Anh.', en: 'In English.' }),
});

/**
 * `taxonomy/hs-suggestions.json`: under which headings of the Harmonized System goods of a craft or sub-group are
 * usually declared. A suggestion of this directory: never shown as a producer's own code, never longer than a heading.
 */
export const hsSuggestion = rule(
  z.strictObject({
    id,
    craft: reference({
      vi: 'Mã nghề mà gợi ý này dành cho, theo content/taxonomy/crafts.json.',
      en: 'The id of the craft that the suggestion is for.',
    }).optional(),
    subgroup: described(z.int().min(1).max(26).optional(), {
      vi: 'Số phân nhóm mà gợi ý này dành cho. Ghi nghề hoặc phân nhóm, không ghi cả hai.',
      en: 'The number of the sub-group that the suggestion is for. Give a craft or a sub-group, not both.',
    }),
    headings: described(z.array(hsHeading).min(1).max(6), {
      vi: 'Các nhóm HS 2022, mỗi nhóm bốn chữ số, không dấu chấm; nhóm hay gặp nhất đứng đầu.',
      en: 'Headings of HS 2022, four digits each, no dot; the most usual one first.',
    }),
    note: described(bothNotes, {
      vi: 'Mỗi nhóm là hàng gì, và hàng gì không thuộc các nhóm này.',
      en: 'What each heading holds, and what does not belong under them.',
    }),
  }),
  'craft-or-subgroup',
  ({ craft, subgroup }) => (craft === undefined) !== (subgroup === undefined),
);

export type HsSuggestionFields = z.output<typeof hsSuggestion>;
