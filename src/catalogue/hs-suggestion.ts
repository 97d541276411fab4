import type { HsSuggestion, Product } from './model.ts';

/**
 * Under which headings goods like this product are usually declared, from its craft or else its sub-group; nothing
 * where the directory has no suggestion. It says what the directory thinks of such goods, not what this product is.
 */
export function hsSuggestionOf(
  { craft, subgroup }: Pick<Product, 'craft' | 'subgroup'>,
  suggestions: readonly HsSuggestion[],
): HsSuggestion | undefined {
  const ofCraft = craft && suggestions.find((suggestion) => suggestion.craft === craft.id);
  return ofCraft ?? (subgroup && suggestions.find((suggestion) => suggestion.subgroup === subgroup.number));
}
