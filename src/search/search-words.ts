import { fold } from './fold.ts';

/**
 * The words of a text as the search index holds them, with their marks: small letters, đ as d (Pagefind folds all
 * marks but that one), tones where modern spelling puts them, English plurals and endings off. Both sides of a search
 * go through here, so that a word typed in any of these ways is the word that was written.
 */
export function searchWords(text: string): string[] {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/['’ʼ`]/g, '')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.map(searchWord).filter((word) => fold(word) !== '');
}

function searchWord(word: string): string {
  return isPlain(word) ? stem(word) : moveTone(word.replaceAll('đ', 'd').normalize('NFC'));
}

/** True for a word without any mark: English, or Vietnamese as typed on a foreign keyboard. */
export function isPlain(word: string): boolean {
  return /^[a-z0-9]+$/.test(word);
}

const glides = [
  ['o', 'a'],
  ['o', 'e'],
  ['u', 'y'],
] as const;

/** hoà → hòa, khoẻ → khỏe, thuý → thúy: at the end of a syllable both are written, and mean the same. */
function moveTone(word: string): string {
  const [, head, first, second, tone] = /^(.*)([ou])([aey])([\u0300\u0301\u0303\u0309\u0323])$/.exec(word.normalize('NFD')) ?? [];
  if (first === undefined || head === undefined || !glides.some(([a, b]) => a === first && b === second)) return word;
  // In "quý" the u belongs to the consonant: there is nothing to move.
  return head.endsWith('q') ? word : `${head}${first}${tone}${second}`.normalize('NFC');
}

const vowel = /[aeiouy]/;

/**
 * An English word without the endings that a buyer may or may not type: bowls, dishes, candies, lacquered, weaving. No
 * Vietnamese syllable ends in one of them.
 */
export function stem(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  const one = word
    .replace(/ies$/, 'y')
    .replace(/(ss|x|ch|sh|z|o)es$/, '$1')
    .replace(/([^siu])s$/, '$1');
  const bare = one
    .replace(/ied$/, 'y')
    .replace(/(?:ing|ed)$/, (ending, at: number) => (at > 2 && vowel.test(one.slice(0, at)) ? '' : ending));
  const single = bare === one ? bare : bare.replace(/([bdgmnprt])\1$/, '$1');
  return single.length > 4 ? single.replace(/e$/, '') : single;
}
