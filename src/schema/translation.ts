import { z } from 'zod';
import { described } from './described.ts';

/**
 * Which Vietnamese text an English file translates: the first 12 hex digits of the SHA-256 of that text.
 * When the Vietnamese changes, the digest no longer fits, and the English is known to be out of date.
 */
export const translates = described(z.string().regex(/^[0-9a-f]{12}$/), {
  vi: 'Dấu của bản tiếng Việt mà bản tiếng Anh này dịch (12 chữ số, công cụ tự ghi).',
  en: 'The digest of the Vietnamese text that this English text translates (12 digits, written by the tools).',
});
