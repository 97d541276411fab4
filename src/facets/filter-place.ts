import type { Within } from './facet-index.ts';
import type { FacetWords } from './words.ts';

/** What a page tells its filter: where the data are, which products it is about, and the words of its language. */
export interface FilterPlace {
  /** The address of the index. */
  readonly index: string;
  /** The folder of the files of cards. */
  readonly cards: string;
  /** Which index and cards belong to this page. */
  readonly version: string;
  /** The first page of the listing: a choice is an address of that page. */
  readonly first: string;
  readonly within: Within | 'all';
  readonly words: FacetWords;
}

/** A file of cards: the markup of each, made by the card component itself. */
export interface CardFile {
  readonly version: string;
  readonly cards: readonly string[];
}
