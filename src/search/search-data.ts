import type { SearchKind, ShownRecord } from './search-record.ts';

/**
 * The files of a search index beside Pagefind's own, as the builder writes and the engine reads them. Rows are in the
 * order in which Pagefind was given the records, which is the order in which it names them all.
 */

/** Where everything of one language lies; its files hold an index's version in their path and never change. */
export const searchFolder = '/search-data/';

/** `<lang>/index.json`: which version is the newest. */
export interface SearchPointer {
  readonly version: string;
}

/** The kinds in the order of their codes; terms of the glossary are articles that come last. */
export const kindCodes: readonly (SearchKind | 'term')[] = ['product', 'village', 'producer', 'sales-point', 'article', 'term'];

/** `rows.json`: what is known of each row. Columns are strings of digits in base 36, one or two for a row: they pack well. */
export interface SearchRows {
  readonly count: number;
  /** How many records a file of hits holds. */
  readonly perFile: number;
  /** The signs that codes begin with: for each there is a file of codes. */
  readonly codes: string;
  /** One digit: the place in {@link kindCodes}. */
  readonly kind: string;
  /** One digit: how many words its name has in the reader's language, and in the other. */
  readonly nameLength: string;
  readonly otherLength: string;
  /** One digit: the stars now standing, and the stars of a rating that may not stand; 0 for none. */
  readonly stars: string;
  readonly past: string;
  /** Two digits: the place in the list from 1; 0 for none. */
  readonly group: Column;
  readonly subgroup: Column;
  readonly craft: Column;
  readonly commune: Column;
  readonly district: Column;
}

export interface Column {
  readonly ids: readonly string[];
  readonly of: string;
}

/** `ties.json`: the words that everything of a kind, craft, group, sub-group or place may be called by, in one line by id. */
export type Ties = Readonly<Record<'kind' | 'craft' | 'group' | 'subgroup' | 'commune' | 'district', Readonly<Record<string, string>>>>;

/** `hits/<n>.json`: what results show. */
export type HitFile = readonly ShownRecord[];

/** `names.json`: the place of each row in the order of names, three digits of base 36. */
export interface NameRanks {
  readonly of: string;
}

/** `codes/<first sign>.json`: the rows of each code. */
export type CodeFile = Readonly<Record<string, readonly number[]>>;

/** `words.txt`: the longer words of the index, one a line: what a misspelt one may have meant. */
export const vocabularyFile = 'words.txt';
