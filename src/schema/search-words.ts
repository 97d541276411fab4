import { z } from 'zod';
import { described } from './described.ts';
import { id, reference } from './id.ts';
import { line } from './text.ts';

/**
 * `taxonomy/search-words.json`: words that people type for the same thing. They find entries and are never shown, so
 * they may be a buyer's words; but only such as the thing truly is called by, and none that praises it.
 */
export const searchWords = z.strictObject({
  id,
  craft: reference({
    vi: 'Mã nghề: các từ này tìm ra mọi sản phẩm, làng của nghề ấy.',
    en: 'The id of a craft: the words find every product and village of it.',
  }).optional(),
  group: reference({
    vi: 'Mã nhóm sản phẩm: các từ này tìm ra mọi sản phẩm của nhóm.',
    en: 'The id of a product group: the words find every product of it.',
  }).optional(),
  subgroup: described(z.int().min(1).max(26).optional(), {
    vi: 'Số phân nhóm: các từ này tìm ra mọi sản phẩm của phân nhóm. Không ghi nghề, nhóm, phân nhóm thì bộ từ tìm ra mục nào có một trong các từ ấy trong tên.',
    en: 'The number of a sub-group: the words find every product of it. With no craft, group or sub-group, a set finds the entries that have one of its words in their name.',
  }),
  vi: described(z.array(line(60)).min(1), {
    vi: 'Các từ tiếng Việt cùng nghĩa, có dấu đầy đủ; không cần ghi dạng không dấu.',
    en: 'Vietnamese words for it, with all marks; forms without marks need not be written.',
  }),
  en: described(z.array(line(60)).min(1), {
    vi: 'Các từ tiếng Anh cùng nghĩa, kể cả cách viết của Anh và Mỹ; không cần ghi số nhiều.',
    en: 'English words for it, British and American spellings too; plurals need not be written.',
  }),
});

export type SearchWordsFields = z.output<typeof searchWords>;
