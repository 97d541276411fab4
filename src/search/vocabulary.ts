import { fold } from './fold.ts';
import { searchWords } from './search-words.ts';

/** Shorter words have too many neighbours for a suggestion to mean anything. */
const shortest = 5;

/**
 * The longer words that things are called by, as they are written, each once however it is marked or ends: what a
 * misspelt word may have meant.
 */
export function vocabularyOf(texts: readonly string[]): string[] {
  const written = new Map<string, Map<string, number>>();
  for (const text of texts) {
    for (const word of text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []) {
      const key = searchWords(word).map(fold).join('');
      if (word.length < shortest || key === '') continue;
      const forms = written.get(key) ?? new Map<string, number>();
      written.set(key, forms.set(word, (forms.get(word) ?? 0) + 1));
    }
  }
  return [...written.values()].map(mostUsual).sort();
}

function mostUsual(forms: ReadonlyMap<string, number>): string {
  return [...forms].reduce((best, next) => (next[1] > best[1] || (next[1] === best[1] && next[0] < best[0]) ? next : best))[0];
}
