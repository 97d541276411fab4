/** How many products a shortlist holds; an address that names more is read up to there. */
export const mostProducts = 200;

const idForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const longestId = 100;

/** True where it has the form of an id. Whether there is such a product is another question. */
export function isProductId(value: unknown): value is string {
  return typeof value === 'string' && value.length <= longestId && idForm.test(value);
}

/** The ids of an address, `?ids=a,b,c`, each once and in its order; what has not the form of an id is left out. */
export function idsOfAddress(query: string, most: number = mostProducts): string[] {
  const given = new URLSearchParams(query).getAll('ids').join(',');
  const ids = new Set<string>();
  for (const each of given.split(',')) {
    const id = each.trim();
    if (isProductId(id)) ids.add(id);
    if (ids.size === most) break;
  }
  return [...ids];
}

/** The query that {@link idsOfAddress} reads; empty without ids. */
export function addressQuery(ids: readonly string[]): string {
  return ids.length === 0 ? '' : `?ids=${ids.join(',')}`;
}
