import type { FacetIndex } from './facet-index.ts';
import type { CardFile, FilterPlace } from './filter-place.ts';

/** What the filter fetches, each file once and only when it is wanted. A failure is forgotten: the next wish asks again. */
export interface FilterData {
  index(): Promise<FacetIndex>;
  /** The markup of the cards of some products, in their order. */
  cards(products: readonly number[]): Promise<string[]>;
}

/** Fetches for one page. Data of another version than the page's are refused: they would show other products. */
export function filterData(place: FilterPlace): FilterData {
  const files = new Map<string, Promise<unknown>>();
  const fetched = <T extends { readonly version: string }>(address: string): Promise<T> => {
    const known = files.get(address);
    if (known) return known as Promise<T>;
    const file = fetch(address)
      .then((response) => (response.ok ? (response.json() as Promise<T>) : Promise.reject(new Error(`${response.status} ${address}`))))
      .then((data) => (data.version === place.version ? data : Promise.reject(new Error(`Another version: ${address}`))));
    files.set(address, file);
    file.catch(() => files.delete(address));
    return file;
  };
  const index = () => fetched<FacetIndex>(place.index);
  return {
    index,
    async cards(products) {
      const { perFile } = await index();
      const address = (product: number) => `${place.cards}${Math.floor(product / perFile)}.json?v=${place.version}`;
      return Promise.all(products.map(async (product) => (await fetched<CardFile>(address(product))).cards[product % perFile] ?? ''));
    },
  };
}
