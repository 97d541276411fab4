import { z } from 'zod';
import { described } from './described.ts';
import { line } from './text.ts';

/** A line in Vietnamese, and in English where it has been translated. */
export function bilingualLine(max = 300) {
  return z.strictObject({
    vi: described(line(max), { vi: 'Bằng tiếng Việt.', en: 'In Vietnamese.' }),
    en: described(line(max).optional(), { vi: 'Bằng tiếng Anh.', en: 'In English.' }),
  });
}

/** A text of one to five sentences in both languages, without markup. */
export const bilingualText = z.strictObject({
  vi: described(line(1500), { vi: 'Một đến năm câu tiếng Việt.', en: 'One to five sentences in Vietnamese.' }),
  en: described(line(1500).optional(), { vi: 'Một đến năm câu tiếng Anh.', en: 'One to five sentences in English.' }),
});

export type BilingualLine = z.output<ReturnType<typeof bilingualLine>>;
