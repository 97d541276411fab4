import { z } from 'zod';
import { described } from './described.ts';

/** The form of ids and slugs: ASCII kebab-case, starting with a letter or digit, at most 80 characters. */
export const kebabCase = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const kebab = z.string().min(1).max(80).regex(kebabCase);

/** An entry's id: the name of its file, unique in its collection, never changed. It is the Vietnamese address. */
export const id = described(kebab, {
  vi: 'Mã của mục: chữ thường không dấu, nối bằng gạch ngang, trùng tên tệp, không bao giờ đổi (ví dụ: non-lang-chuong).',
  en: 'The id of the entry: lower-case ASCII words joined by hyphens, the same as the file name, never changed (for example non-lang-chuong).',
});

/** The English address of an entry: stored, never derived, so that a better English name does not break a link. */
export const slug = described(kebab, {
  vi: 'Địa chỉ tiếng Anh: chữ thường không dấu, nối bằng gạch ngang, không trùng với mục khác (ví dụ: chuong-village-conical-hat).',
  en: 'The English address: lower-case ASCII words joined by hyphens, used by no other entry (for example chuong-village-conical-hat).',
});

/** A reference to another entry, by its id. That the entry exists is checked when the catalogue is joined. */
export function reference(meaning: { vi: string; en: string }) {
  return described(kebab, meaning);
}
