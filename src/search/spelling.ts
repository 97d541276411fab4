import { distance } from 'fastest-levenshtein';
import { fold } from './fold.ts';
import { stem } from './search-words.ts';

/** A word of the index that a typed one may have meant. */
export interface Spelling {
  readonly word: string;
  /** Letters missing, added or wrong; two that changed places count as one. */
  readonly slips: number;
}

/** Words near a typed one, the nearest first: the words of the index by what they look like without marks. */
export function spellings(typed: string, vocabulary: readonly string[], most: number): Spelling[] {
  const asked = fold(typed);
  return vocabulary
    .filter((word) => Math.abs(word.length - asked.length) <= most + 1)
    .map((word) => ({ word, slips: leastSlips(asked, fold(word)) }))
    .filter((spelling) => spelling.slips > 0 && spelling.slips <= most)
    .sort((a, b) => a.slips - b.slips || sameStart(b.word, asked) - sameStart(a.word, asked) || (a.word < b.word ? -1 : 1));
}

/** How many slips are forgiven in a word: none in short ones, where each leads to another word. */
export function forgiven(typed: string): number {
  return typed.length < 6 ? 0 : typed.length < 9 ? 1 : 2;
}

/** Endings may differ without being slips: "mushroms" is one letter from "mushroom". */
function leastSlips(asked: string, word: string): number {
  return Math.min(slips(asked, word), slips(stem(asked), stem(word)));
}

function slips(a: string, b: string): number {
  const plain = distance(a, b);
  return plain === 2 && a.length === b.length && isSwap(a, b) ? 1 : plain;
}

function isSwap(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, i) => letter !== b[i]);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** How many letters two words begin alike with: people rarely slip in the first ones. */
function sameStart(word: string, asked: string): number {
  const folded = fold(word);
  let same = 0;
  while (same < asked.length && folded[same] === asked[same]) same += 1;
  return same;
}
