/**
 * Where the words of an entry stand in what Pagefind indexes. Pagefind tells at which place of a page a word was found:
 * with every field at a place of its own, that tells in which field; and with several entries on one page, of which
 * entry. Between them are fillers, which Pagefind counts and does not index.
 */
const fieldStarts = {
  /** Its name in the reader's language. */
  name: 0,
  /** Its name in the other language. */
  other: 16,
  /** Who makes it, of which village. */
  who: 32,
  /** What it is, says its name, in other words: what it is made of, what it is used as. */
  near: 72,
  /** The text of its page. */
  text: 144,
} as const;

/** How many places an entry has. */
const entryRoom = 288;

/** Where the words of its place and of its craft and group stand, which are not in the index: beyond all of its own. */
const tieStarts = { place: 1000, tied: 2000 } as const;

/** How many entries a page holds: each page costs 9 bytes in the list that every search fetches. At 2,711 products, 1 was 40 KB, 8 was 8, 32 is 5. */
export const entriesPerPage = 32;

export type IndexField = keyof typeof fieldStarts;
export type TieField = keyof typeof tieStarts;
export type FoundField = IndexField | TieField;

export const indexFields = Object.keys(fieldStarts) as IndexField[];

const starts: readonly [FoundField, number][] = Object.entries({ ...fieldStarts, ...tieStarts }) as [FoundField, number][];

/** How many words a field holds. */
export function roomOf(field: IndexField): number {
  const next = indexFields[indexFields.indexOf(field) + 1];
  return (next === undefined ? entryRoom : fieldStarts[next]) - fieldStarts[field];
}

/** The field of an entry's place. */
export function fieldAt(place: number): FoundField {
  return starts.findLast(([, start]) => place >= start)?.[0] ?? 'name';
}

/** The place of the nth word of what an entry is tied to. */
export function tiePlace(field: TieField, word: number): number {
  return tieStarts[field] + word;
}

/** The row, and the place in it, of a place on a page. */
export function rowAt(page: number, position: number): { readonly row: number; readonly place: number } {
  return { row: page * entriesPerPage + Math.floor(position / entryRoom), place: position % entryRoom };
}

/** Pagefind finds words by their beginning. With this at its end, a word is found as a whole; without it, by its start. */
export const wordEnd = '0';

/** The words of the fields of several entries, as the text of one page. */
export function pageText(entries: readonly Readonly<Record<IndexField, readonly string[]>>[]): string {
  const words: string[] = [];
  for (const [at, fields] of entries.entries()) {
    for (const field of indexFields) {
      while (words.length < at * entryRoom + fieldStarts[field]) words.push('.');
      for (const word of fields[field].slice(0, roomOf(field))) words.push(word + wordEnd);
    }
  }
  return words.join(' ');
}
