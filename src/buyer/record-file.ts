import type { Lang } from '../i18n/locales.ts';
import type { BuyerRecord } from './record.ts';

/** Records of products whose ids fall into one file. Every file exists, also an empty one: what is not in it is not there. */
export interface RecordFile {
  readonly records: readonly BuyerRecord[];
}

/** Into how many files the records of a language are divided: with ten times the products a file still is small. */
const files = 256;

/** The names of all files: two hexadecimal digits each. */
export const recordFileNames: readonly string[] = Array.from({ length: files }, (_, at) => hex(at));

/**
 * The file that holds the record of an id: FNV-1a of it, so that build and browser agree without a list. Anything is
 * an id here: one of strange letters leads to a file that does not hold it.
 */
export function recordFileOf(id: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return hex((hash >>> 0) % files);
}

/** The address of a file: `/buyer/en/7f.json`. */
export function recordFileAddress(name: string, lang: Lang): string {
  return `/buyer/${lang}/${name}.json`;
}

function hex(value: number): string {
  return value.toString(16).padStart(2, '0');
}
