import type { MapColour } from '../drawing/paint.ts';

/** The colours of the map as they are now, light or dark, in a form that MapLibre reads. */
export type Palette = Readonly<Record<MapColour, string>>;

/** Names of fonts as MapLibre takes them: the weight is read from the first. */
export interface MapFonts {
  readonly plain: string[];
  readonly strong: string[];
}
