import type { Entry } from '../catalogue/model.ts';

/**
 * The version of the open data. A column may be added within it; one that goes, or comes to mean something else,
 * makes the next one, and the files of this one stay.
 */
export const dataVersion = 'v1';

/** The address of the open data in both languages: what is cited. */
export const dataRoot = '/data/';

/** The address of a file of the open data: `/data/v1/products.csv`. */
export function dataAddress(file: string): string {
  return `${dataRoot}${dataVersion}/${file}`;
}

const folders: Record<Entry['kind'], string> = {
  product: 'products',
  village: 'villages',
  producer: 'producers',
  'sales-point': 'sales-points',
};

/** The address of the file with all that is known of one entry: `/data/v1/products/non-la.json`. */
export function entryDataAddress({ kind, id }: Pick<Entry, 'kind' | 'id'>): string {
  return dataAddress(`${folders[kind]}/${id}.json`);
}
