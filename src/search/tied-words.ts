import { fold } from './fold.ts';
import { tiePlace } from './index-layout.ts';
import type { Rows } from './narrow.ts';
import type { Ties } from './search-data.ts';
import { isPlain } from './search-words.ts';

/** By row: where a word stands, and whether with the very marks that were asked for. */
export type Places = Map<number, { readonly positions: readonly number[]; readonly isExact: boolean }>;

/** The words of crafts, groups and places, by what they look like without marks. */
export interface TiedWords {
  /** The rows that are tied to something that is called by a word. */
  whole(word: string): Places;
  /** The same for all words that begin so. */
  beginning(word: string): Places;
}

interface Tie {
  readonly word: string;
  readonly key: keyof Ties;
  readonly id: string;
  readonly place: number;
}

/** Reads the ties of an index. */
export function readTies(ties: Ties, rows: Rows): TiedWords {
  const byWord = new Map<string, Tie[]>();
  for (const [key, lines] of Object.entries(ties) as [keyof Ties, Record<string, string>][]) {
    const field = key === 'commune' || key === 'district' ? 'place' : 'tied';
    for (const [id, line] of Object.entries(lines)) {
      for (const [at, word] of line.split(' ').entries()) {
        const known = byWord.get(fold(word)) ?? [];
        byWord.set(fold(word), [...known, { word, key, id, place: tiePlace(field, at) }]);
      }
    }
  }
  const rowsOf = rowsByTie(rows);
  const places = (ties: readonly Tie[], asked: string): Places => {
    const found: Map<number, { positions: number[]; isExact: boolean }> = new Map();
    for (const { word, key, id, place } of ties) {
      const isExact = isPlain(asked) || word === asked;
      for (const row of rowsOf(key).get(id) ?? []) {
        const known = found.get(row);
        // What is found with the marks that were asked for counts alone.
        if (!known || (isExact && !known.isExact)) found.set(row, { positions: [place], isExact });
        else if (known.isExact === isExact) known.positions.push(place);
      }
    }
    return found;
  };
  return {
    whole: (word) => places(byWord.get(fold(word)) ?? [], word),
    beginning: (word) =>
      places(
        [...byWord].flatMap(([known, list]) => (known.startsWith(fold(word)) ? list : [])),
        fold(word),
      ),
  };
}

/** The rows of every value of a column; worked out when it is first asked for. */
function rowsByTie(rows: Rows): (key: keyof Ties) => ReadonlyMap<string, readonly number[]> {
  const known = new Map<keyof Ties, Map<string, number[]>>();
  return (key) => {
    const found = known.get(key) ?? new Map<string, number[]>();
    if (!known.has(key)) {
      for (let row = 0; row < rows.count; row += 1) {
        const id = rows.tied(row, key);
        if (id === undefined) continue;
        const list = found.get(id) ?? [];
        found.set(id, list);
        list.push(row);
      }
      known.set(key, found);
    }
    return found;
  };
}
