/**
 * Where the words of an entry stand in its index text. Pagefind tells at which place a word was found: with every field
 * at a place of its own, that tells in which field. Between fields are fillers, which Pagefind counts and does not index.
 */
export const fieldStarts = {
  /** Its name in the reader's language. */
  name: 0,
  /** Its name in the other language. */
  other: 16,
  /** Who makes it, of which village, where. */
  who: 32,
  /** What it is, says its name, in other words: what it is made of, what it is used as. */
  near: 80,
  /** What everything of its craft or group may be called. */
  tied: 160,
  /** The text of its page. */
  text: 288,
} as const;

export type IndexField = keyof typeof fieldStarts;

export const indexFields = Object.keys(fieldStarts) as IndexField[];

/** How many words a field holds; text has no end but the reader's patience. */
export function roomOf(field: IndexField): number {
  const next = indexFields[indexFields.indexOf(field) + 1];
  return next === undefined ? 400 : fieldStarts[next] - fieldStarts[field];
}

/** The field of a place. */
export function fieldAt(position: number): IndexField {
  return indexFields.findLast((field) => position >= fieldStarts[field]) ?? 'name';
}

/** Pagefind finds words by their beginning. With this at its end, a word is found as a whole; without it, by its start. */
export const wordEnd = '0';

/** The text that Pagefind indexes: the words of each field at its place. */
export function indexText(fields: Readonly<Record<IndexField, readonly string[]>>): string {
  const words: string[] = [];
  for (const field of indexFields) {
    while (words.length < fieldStarts[field]) words.push('.');
    for (const word of fields[field].slice(0, roomOf(field))) words.push(`${word}${wordEnd}`);
  }
  return words.join(' ');
}
