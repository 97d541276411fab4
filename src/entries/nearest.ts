import { distance } from 'fastest-levenshtein';

/**
 * The known value that is most like what was typed, if any is like it: at most a third of its letters differ.
 * Marks and đ are ignored, since an editor may type "bát tràng" where an id says bat-trang.
 */
export function nearest(typed: string, known: Iterable<string>): string | undefined {
  const wanted = fold(typed);
  let best: { value: string; distance: number } | undefined;
  for (const value of known) {
    const d = distance(wanted, fold(value));
    if (!best || d < best.distance) best = { value, distance: d };
  }
  return best && best.distance <= Math.max(2, Math.floor(wanted.length / 3)) ? best.value : undefined;
}

function fold(value: string): string {
  return value
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
}
