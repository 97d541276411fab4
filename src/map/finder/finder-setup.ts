import type { Basemap } from '../basemap/basemap.ts';
import type { FinderWords } from './words.ts';

/** A day loop that the map can draw: its stops as ids of the list, in their order. */
export interface FinderLoop {
  readonly id: string;
  readonly name: string;
  readonly stops: readonly string[];
}

/** What a page tells its list and map. */
export interface FinderSetup {
  readonly words: FinderWords;
  readonly bounds: { readonly south: number; readonly north: number; readonly west: number; readonly east: number };
  readonly timeZone: string;
  /** The address of the ground's data. */
  readonly ground: string;
  readonly basemap: Basemap;
  readonly loops: readonly FinderLoop[];
}
