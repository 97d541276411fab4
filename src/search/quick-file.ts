/** What quick find reads in the browser: plain data, as short as it can be, for all of it goes over the wire. */

/** Everything that a name can be of, in the order in which things of like names are offered. */
export const quickKinds = ['craft', 'group', 'subgroup', 'village', 'commune', 'district', 'product', 'producer', 'sales-point'] as const;

export type QuickKind = (typeof quickKinds)[number];

/** A thing that has a page. What comes last is left out where there is nothing to say. */
export type QuickEntry = readonly [
  /** The place of its kind in `quickKinds`. */
  kind: number,
  /** In the reader's language, or in Vietnamese where it is not translated. */
  name: string,
  /** The end of its address, after that of its kind. */
  tail: string,
  /** What else it is found by: its name in the other language, its id, the number of a decision. 0 for nothing. */
  other?: string | 0,
  /** Where it is, in a few words. 0 for nothing. */
  note?: string | 0,
  /** 1 where `name` is Vietnamese on an English page. */
  vietnamese?: 0 | 1,
];

/** One file: what has a name in which some word and those after it begin with the letters of the file. */
export interface QuickFile {
  /** All of it, or where `on` is given the best of it. In the order of things that fit equally well. */
  readonly entries: readonly QuickEntry[];
  /** With which letters, after those of this file, further files begin; in their order. */
  readonly on?: readonly string[];
}

/** The first file: how names begin, and what is needed to show any of them. */
export interface QuickStart {
  readonly on: readonly string[];
  /** For each of `quickKinds` its name and the beginning of its addresses. */
  readonly kinds: readonly (readonly [label: string, base: string])[];
  readonly words: QuickWords;
}

/** What is said to the reader; what takes a value names it in braces. */
export interface QuickWords {
  readonly list: string;
  readonly all: string;
  readonly found: string;
  readonly oneFound: string;
  readonly none: string;
}

/** Which of the further files holds what goes on so: the one whose letters it has, or the last that begins before it. */
export function furtherFile(on: readonly string[] | undefined, rest: string): string | undefined {
  return on?.findLast((letters) => letters <= rest || letters.startsWith(rest));
}

/** The name of the file for some letters. Small letters, digits and "_", behind a word of their own: "con" alone is no name for a file on Windows. */
export function quickFileName(letters: string): string {
  return letters.replaceAll(' ', '_');
}
