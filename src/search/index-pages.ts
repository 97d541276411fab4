import { fold } from './fold.ts';
import { entriesPerPage, indexFields, pageText, wordEnd } from './index-layout.ts';
import type { SearchRecord } from './search-record.ts';

/** How many places of words a piece of the index holds at least: some 3 KB over the wire. */
const placesInPiece = 1000;

/** Every search fetches the list of pieces, and each piece costs the build 20,000 words: there are about so many at most. */
const mostPieces = 600;

/** Pagefind ends a piece of its index after the word that brings it to so many places, and has no setting for it. */
const pagefindsPiece = 20_000;

/**
 * The texts that Pagefind indexes, several entries on each; and a last one that nobody finds. It makes the pieces of the
 * index small: right after the word at which a piece shall end, it has a word of 20,000 places, which fills the piece
 * and packs to a hundred bytes. Left to itself, Pagefind makes pieces of 17 KB, and a query of three words fetches three.
 */
export function indexPages(records: readonly SearchRecord[]): string[] {
  const pages: string[] = [];
  for (let from = 0; from < records.length; from += entriesPerPage) {
    pages.push(pageText(records.slice(from, from + entriesPerPage).map(({ words }) => words)));
  }
  return [...pages, lastWordsOfPieces(records).map(fence).join(' ') || '.'];
}

/** A word that comes right after another in the index and before all others. */
function fence(word: string): string {
  return `${word}${wordEnd} `.repeat(pagefindsPiece).trim();
}

function lastWordsOfPieces(records: readonly SearchRecord[]): string[] {
  const places = new Map<string, number>();
  for (const { words } of records) {
    for (const word of indexFields.flatMap((field) => words[field])) {
      const key = fold(word) + wordEnd;
      places.set(key, (places.get(key) ?? 0) + 1);
    }
  }
  const all = [...places.values()].reduce((sum, count) => sum + count, 0);
  const wanted = Math.max(placesInPiece, all / mostPieces);
  const last: string[] = [];
  let sum = 0;
  for (const word of [...places.keys()].sort(byCode)) {
    sum += places.get(word) ?? 0;
    if (sum < wanted) continue;
    last.push(word);
    sum = 0;
  }
  return last;
}

function byCode(a: string, b: string): number {
  return a < b ? -1 : 1;
}
