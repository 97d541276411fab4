import type { Entry } from '../catalogue/model.ts';
import { fold } from './fold.ts';

/** An id or a decision number without its signs: "813/QĐ-UBND" → "813qdubnd". */
export function codeOf(text: string): string {
  return fold(text).replace(/[^a-z0-9]/g, '');
}

/** What leads to an entry at once: its id, and the number of the decision that gave its stars, in full and bare. */
export function codesOf(entry: Entry): string[] {
  const decision = entry.kind === 'product' ? entry.rating.decision : undefined;
  const number = decision?.match(/^\d+/)?.[0];
  return [entry.id, decision, number].flatMap((code) => (code ? [codeOf(code)] : []));
}

/**
 * The code that a query may be, or nothing: it has a digit or a sign of a code in it. "Quyết định số 813" and "QĐ 813"
 * are 813.
 */
export function codeInQuery(query: string): string | undefined {
  if (query.length > 100 || !/[\d/-]/.test(query)) return undefined;
  const code = codeOf(query).replace(/^(?:quyetdinh|decision|qd|so|no)+(?=\d)/, '');
  return code === '' ? undefined : code;
}

/** The file that holds the codes that begin alike. */
export function codeFile(code: string): string {
  return code.slice(0, 1);
}
