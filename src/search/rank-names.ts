import { fold, foldedWords } from './fold.ts';
import type { QuickEntry } from './quick-file.ts';

/** How many names quick find shows. */
const shown = 8;

/**
 * The entries that a query fits, best first, each page once. Every word of the query must begin a word of one name of
 * the entry, or at least stand in it; some may be of its place instead. With marks typed, names that have these very marks come first ("gốm" before
 * "gom"); then names that are or begin with what was typed, then whole words, beginnings of words, middles of words;
 * then the order given.
 */
export function rankNames(query: string, entries: readonly QuickEntry[]): QuickEntry[] {
  const asked = { words: foldedWords(query), marked: markedWords(query) };
  if (asked.words.length === 0) return [];
  const ranked = entries
    .flatMap((entry, at) => {
      const [, name, , other, note] = entry;
      const names = [name, ...(other ? [other] : [])];
      const fits = names.flatMap((each) => fitOf(asked, each) ?? []);
      const fit = fits.length > 0 ? Math.min(...fits) : fitWith(asked, names, note || '');
      return fit === undefined ? [] : { entry, at, fit };
    })
    .sort((a, b) => a.fit - b.fit || a.at - b.at);
  const pages = new Set<string>();
  return ranked
    .map(({ entry }) => entry)
    .filter(([kind, , tail]) => {
      const page = `${kind} ${tail}`;
      return !pages.has(page) && pages.add(page);
    })
    .slice(0, shown);
}

interface Asked {
  readonly words: readonly string[];
  readonly marked: readonly string[];
}

/** How well a name fits: 0 is best. Undefined where a word is not in it. */
function fitOf({ words, marked }: Asked, name: string): number | undefined {
  const own = foldedWords(name);
  const places = words.map((word) => placeOf(word, own));
  if (places.includes(undefined)) return undefined;
  const phrase = words.join(' ');
  const whole = own.join(' ');
  const worst = Math.max(...(places as number[]));
  const position = whole === phrase ? 0 : whole.startsWith(phrase) ? 1 : ` ${whole}`.includes(` ${phrase}`) ? 2 : 3;
  return (hasMarks(marked, name) ? 0 : 100) + (worst === 2 ? 50 : 0) + position * 10 + worst;
}

/** The same where some words are of the name and others of its place: "gốm Gia Lâm". It comes after all others. */
function fitWith(asked: Asked, names: readonly string[], note: string): number | undefined {
  if (!asked.words.some((word) => names.some((name) => placeOf(word, foldedWords(name)) !== undefined))) return undefined;
  const fits = names.flatMap((name) => fitOf(asked, `${name} ${note}`) ?? []);
  return fits.length > 0 ? 500 + Math.min(...fits) : undefined;
}

/** 0: is a word of the name; 1: begins one; 2: stands in one. */
function placeOf(word: string, own: readonly string[]): 0 | 1 | 2 | undefined {
  if (own.includes(word)) return 0;
  if (own.some((each) => each.startsWith(word))) return 1;
  return own.some((each) => each.includes(word)) ? 2 : undefined;
}

/** True where all words that were typed with marks begin a word that has them. A word without marks asks for none. */
function hasMarks(marked: readonly string[], name: string): boolean {
  const own = markedWords(name);
  return marked.every((word) => word === fold(word) || own.some((each) => begins(each, word)));
}

/** True where a word begins with letters and marks. The tone is looked for anywhere: hoà is hòa, and is typed last. */
function begins(word: string, typed: string): boolean {
  const [letters, tones] = withoutTones(typed);
  const [all, here] = withoutTones(word);
  return all.startsWith(letters) && [...tones].every((tone) => here.includes(tone));
}

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

function withoutTones(word: string): [letters: string, tones: string] {
  const decomposed = word.normalize('NFD');
  return [decomposed.replace(tones, '').normalize('NFC'), (decomposed.match(tones) ?? []).join('')];
}

function markedWords(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
