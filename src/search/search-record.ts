import type { IndexField } from './index-layout.ts';

export const searchKinds = ['product', 'village', 'producer', 'sales-point', 'article'] as const;

export type SearchKind = (typeof searchKinds)[number];

/** What a search result shows. */
export interface ShownRecord {
  /** The id of a product, where its address ends otherwise. */
  readonly id?: string | undefined;
  readonly address: string;
  readonly name: string;
  /** Where the name is not in the reader's language. */
  readonly nameLang?: 'vi' | undefined;
  readonly place?: string | undefined;
  readonly stars?: { readonly words: string; readonly number: 3 | 4 | 5; readonly standing: boolean } | undefined;
  readonly motif?: string | undefined;
  readonly picture?: string | undefined;
  /** The text that an excerpt is taken from. */
  readonly text: string;
}

/** One page as the search knows it: what it shows, what it is found by, and what it is narrowed down by. */
export interface SearchRecord {
  readonly kind: SearchKind;
  /** A term of the glossary: it explains a word, and comes after the things themselves. */
  readonly isTerm?: boolean | undefined;
  readonly id: string;
  readonly shown: ShownRecord;
  readonly words: Readonly<Record<IndexField, readonly string[]>>;
  /** The same as they were written, but for the text of its page: what a misspelt word may have meant. */
  readonly written: readonly string[];
  /** Ids and decision numbers that lead to it at once, folded, without signs. */
  readonly codes: readonly string[];
  readonly group?: string | undefined;
  readonly subgroup?: string | undefined;
  readonly craft?: string | undefined;
  readonly commune?: string | undefined;
  readonly district?: string | undefined;
}
