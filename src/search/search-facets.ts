/**
 * What results are narrowed down by, in the order of the panel and of an address. `stars`: those now standing, 3, 4
 * or 5. `place`: `commune:<id>` or `district:<id>`, since a ward and the former district that it lies in may share
 * their id.
 */
export const searchFacets = ['kind', 'group', 'craft', 'stars', 'place'] as const;

export type SearchFacet = (typeof searchFacets)[number];
