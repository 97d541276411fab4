import type { Source } from '../schema/source.ts';
import { fileChange, type LastChanges } from './last-change.ts';
import type { Product } from './model.ts';

/** Where what is said of a rating comes from, and when somebody last looked. */
export interface RatingProof {
  /** The sources known to tell the rating; empty where it is not recorded which of the entry's do. */
  readonly sources: readonly Source[];
  /** How many sources the whole entry has. */
  readonly ofEntry: number;
  /** When somebody last looked the rating up, as precise as known. */
  readonly checked?: string | undefined;
  /** The day on which the file of its facts last changed, `YYYY-MM-DD`: that it was looked up then is not said. */
  readonly changed?: string | undefined;
}

/** The proof of a product's rating. An entry with one source has its rating from that one. */
export function ratingProof({ rating, sources, files }: Product, changes: LastChanges): RatingProof {
  const told = rating.sources ?? (sources.length === 1 ? sources.map(({ url }) => url) : []);
  return {
    sources: sources.filter(({ url }) => told.includes(url)),
    ofEntry: sources.length,
    checked: rating.checked,
    changed: fileChange(files.vi, changes)?.last.slice(0, 10),
  };
}
