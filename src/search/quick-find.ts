import { foldedWords } from './fold.ts';
import type { QuickEntry, QuickFile } from './quick-file.ts';

/** A file holds all that begins with its letters up to this many; beyond, the best, and further files hold the rest. */
const wholeUpTo = 80;
const best = 16;

/** Letters of the first files: two tell more than any one, and nobody waits for an answer to a single letter. */
const firstLetters = 2;

/** Words that are in names without telling what is named: nobody begins to type there. */
const passedOver = new Set(['and', 'of', 'the', 'for', 'in', 'at', 'to', 'with', 'from', 'by', 'va', 'cua', 'cho']);

/** An entry and how one of its names goes on from one of its words. */
interface Strand {
  readonly text: string;
  /** Its place in the order of all. */
  readonly at: number;
}

/** The files of all names by their letters, and with which letters the first of them begin. */
export interface QuickFiles {
  readonly on: readonly string[];
  readonly files: ReadonlyMap<string, QuickFile>;
}

/**
 * Splits names by the letters with which they, or any of their words and what follows it, begin: "Gốm Bát Tràng" is
 * in the files for "gom bat trang", "bat trang" and "trang", as far as there are files for so many letters. Where
 * many names begin alike, a file holds the best and says how the others go on.
 * @param entries in the order of things that fit equally well.
 */
export function quickFiles(entries: readonly QuickEntry[]): QuickFiles {
  const files = new Map<string, QuickFile>();
  const strands = entries.flatMap((entry, at) => strandsOf(entry).map((text) => ({ text, at })));
  const on = branches(strands, '', firstLetters);
  for (const [letters, below] of on) write(letters, below);
  return { on: [...on.keys()].sort(), files };

  function write(letters: string, strands: readonly Strand[]): void {
    const all = [...new Set(strands.map(({ at }) => at))].sort((a, b) => a - b);
    if (all.length <= wholeUpTo) {
      files.set(letters, { entries: all.map((at) => entries[at] as QuickEntry) });
      return;
    }
    const further = branches(strands, letters, letters.length + 1);
    // Names in which the letters are whole words are meant by who types no more.
    const whole = new Set(strands.filter(({ text }) => text.startsWith(`${letters.trimEnd()} `)).map(({ at }) => at));
    const shown = all.toSorted((a, b) => Number(whole.has(b)) - Number(whole.has(a)) || a - b).slice(0, best);
    files.set(letters, {
      entries: shown.map((at) => entries[at] as QuickEntry),
      on: [...further.keys()].map((key) => key.slice(letters.length)).sort(),
    });
    for (const [key, below] of further) write(key, below);
  }
}

/** The names of an entry, each from each of its words on. A space ends them, so that a whole word differs from a beginning. */
function strandsOf([, name, , other]: QuickEntry): string[] {
  const starts = [name, other || ''].flatMap((text) => {
    const words = foldedWords(text);
    return words.flatMap((word, at) => (at > 0 && passedOver.has(word) ? [] : `${words.slice(at).join(' ')} `));
  });
  return [...new Set(starts)];
}

/**
 * Groups strands that begin with some letters by as many letters as are asked for, and on from there as far as all of
 * a group agree: no file is needed that only leads to one other. What ends before is in no group.
 */
function branches(strands: readonly Strand[], letters: string, length: number): Map<string, Strand[]> {
  const groups = Map.groupBy(
    strands.filter(({ text }) => text.length >= length),
    ({ text }) => text.slice(0, length),
  );
  return new Map([...groups].map(([key, group]) => [letters === '' ? key : key + agreed(group, key.length), group] as const));
}

/** How all of a group go on. */
function agreed(group: readonly Strand[], from: number): string {
  const [first = '', ...others] = group.map(({ text }) => text.slice(from));
  let length = first.length;
  for (const other of others) {
    while (!other.startsWith(first.slice(0, length))) length -= 1;
  }
  return first.slice(0, length);
}
