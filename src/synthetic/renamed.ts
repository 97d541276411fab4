import type { Both } from '../catalogue/model.ts';

/** Words that begin with a capital and are nobody's name. */
const common = new Set(['OCOP', 'VietGAP', 'Hà', 'Nội']);

/**
 * A real name with another proper name in it: the longest one that both languages share is replaced ("Bánh chả Thanh
 * Vân", "Thanh Vân bánh chả"); where they share none, the new one is added.
 */
export function renamed(name: Both, proper: string): Both {
  const shared = sharedProperName(name);
  if (!shared) return { vi: `${name.vi} ${proper}`, en: `${name.en}, ${proper}` };
  return { vi: name.vi.replace(shared, proper), en: name.en.replace(shared, proper) };
}

function sharedProperName({ vi, en }: Both): string | undefined {
  const words = [...vi.matchAll(/[\p{L}\p{M}\d]+/gu)];
  const found: string[] = [];
  for (let from = 0; from < words.length; from += 1) {
    for (let to = from; to < words.length && isProper(words[to]?.[0] as string); to += 1) {
      const first = words[from] as RegExpExecArray;
      const last = words[to] as RegExpExecArray;
      const run = vi.slice(first.index, last.index + last[0].length);
      if (run.split(' ').length === to - from + 1 && holds(en, run)) found.push(run);
    }
  }
  return found.sort((a, b) => b.split(' ').length - a.split(' ').length)[0];
}

function isProper(word: string): boolean {
  return /^\p{Lu}/u.test(word) && !common.has(word);
}

function holds(text: string, words: string): boolean {
  return ` ${text.replace(/[^\p{L}\p{M}\d]+/gu, ' ')} `.includes(` ${words} `);
}
