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
 * in the files for "gom bat trang", "bat trang" and "trang". A file holds what goes on with its own letters and with
 * those between them and the letters of the next file beside it, as a volume of a lexicon does. Where many names begin
 * alike, it holds the best and says with which letters further files begin.
 * @param entries in the order of things that fit equally well.
 */
export function quickFiles(entries: readonly QuickEntry[]): QuickFiles {
  const files = new Map<string, QuickFile>();
  const strands = entries.flatMap((entry, at) => strandsOf(entry).map((text) => ({ text, at })));
  return { on: volumes(strands, '', firstLetters), files };

  /** Writes the files for what begins with some letters and goes on. Gives back how each goes on. */
  function volumes(strands: readonly Strand[], letters: string, length: number): string[] {
    const on: string[] = [];
    let volume: { begins: string; places: Set<number> } | undefined;
    for (const [begins, group] of branches(strands, length)) {
      const places = new Set(group.map(({ at }) => at));
      if (places.size > wholeUpTo) {
        volume = undefined;
        const further = letters === '' ? begins : begins + agreed(group, begins.length);
        on.push(further.slice(letters.length));
        writeBest(group, places, further);
      } else if (volume && volume.places.union(places).size <= wholeUpTo) {
        volume = { ...volume, places: volume.places.union(places) };
        files.set(volume.begins, { entries: inOrder(volume.places) });
      } else {
        volume = { begins, places };
        on.push(begins.slice(letters.length));
        files.set(begins, { entries: inOrder(places) });
      }
    }
    return on;
  }

  function writeBest(strands: readonly Strand[], places: ReadonlySet<number>, letters: string): void {
    // Names in which the letters are whole words are meant by who types no more.
    const whole = new Set(strands.filter(({ text }) => text.startsWith(`${letters.trimEnd()} `)).map(({ at }) => at));
    const shown = [...whole.intersection(places)].sort(ascending).concat([...places.difference(whole)].sort(ascending));
    files.set(letters, {
      entries: shown.slice(0, best).map((at) => entries[at] as QuickEntry),
      on: volumes(strands, letters, letters.length + 1),
    });
  }

  function inOrder(places: ReadonlySet<number>): QuickEntry[] {
    return [...places].sort(ascending).map((at) => entries[at] as QuickEntry);
  }
}

const ascending = (a: number, b: number) => a - b;

/** The names of an entry, each from each of its words on. A space ends them, so that a whole word differs from a beginning. */
function strandsOf([, name, , other]: QuickEntry): string[] {
  const starts = [name, other || ''].flatMap((text) => {
    const words = foldedWords(text);
    return words.flatMap((word, at) => (at > 0 && passedOver.has(word) ? [] : `${words.slice(at).join(' ')} `));
  });
  return [...new Set(starts)];
}

/** Strands by their first letters, in the order of these. What ends before is in no group. */
function branches(strands: readonly Strand[], length: number): [begins: string, group: readonly Strand[]][] {
  const long = strands.filter(({ text }) => text.length >= length);
  return [...Map.groupBy(long, ({ text }) => text.slice(0, length))].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** How all of a group go on, as far as they agree: no file is needed that only leads to one other. */
function agreed(group: readonly Strand[], from: number): string {
  const [first = '', ...others] = group.map(({ text }) => text.slice(from));
  let length = first.length;
  for (const other of others) {
    while (!other.startsWith(first.slice(0, length))) length -= 1;
  }
  return first.slice(0, length);
}
