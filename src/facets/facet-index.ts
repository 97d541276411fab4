/** What products can be narrowed down by, in the order of the panel and of an address. */
export const facetIds = [
  'group',
  'subgroup',
  'rating',
  'stars',
  'past',
  'craft',
  'village',
  'commune',
  'district',
  'exported',
  'certificate',
  'answers',
] as const;

export type FacetId = (typeof facetIds)[number];

/** The orders of a listing; the first is that of the pages themselves. */
export const sorts = ['standing', 'name', 'stars', 'latest', 'ready'] as const;

export type Sort = (typeof sorts)[number];

/** What a product has of one facet: nothing (0), its value's place counted from 1, or several of them. */
export type Held = number | readonly number[];

/**
 * All products by their facets, in columns: place 7 of every column is the same product. Sent to the browser as
 * JSON. Similar products stand together, so that it packs well and one file of cards answers one question.
 */
export interface FacetIndex {
  /** Changes with the products and their order: cards of another version belong to other products. */
  readonly version: string;
  /** How many cards one file holds. */
  readonly perFile: number;
  readonly facets: readonly {
    readonly id: FacetId;
    /** Each value's id, the same in every language, and its name in this one. */
    readonly values: readonly (readonly [id: string, label: string])[];
    readonly of: readonly Held[];
  }[];
  /** The place of each product among all names in this language. */
  readonly names: readonly number[];
  /** For every other order the rank of each product, best first; equal ranks go by name. */
  readonly ranks: Readonly<Record<Exclude<Sort, 'name'>, readonly number[]>>;
}

/** The values chosen of each facet, by their place from 1: aligned with the facets of the index, ascending. */
export type Chosen = readonly (readonly number[])[];

/** A choice of values and an order: what an address carries. */
export interface Query {
  readonly chosen: Chosen;
  readonly sort: Sort;
}

/** The value that a page is about: every product that can show on it has that value. */
export interface Within {
  readonly facet: FacetId;
  readonly value: string;
}
