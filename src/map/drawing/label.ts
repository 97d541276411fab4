import type { Box } from './box.ts';

/** What a label names: it decides colour, weight and spacing. */
export type LabelKind = 'city' | 'town' | 'place' | 'water' | 'hill' | 'neighbour';

/** A label where it stands, in units of the drawing. The box holds its letters with a little air. */
export interface Label {
  readonly kind: LabelKind;
  readonly text: string;
  /** The height of the letters' em. */
  readonly size: number;
  readonly box: Box;
  /** A town's dot, where the label belongs to one. */
  readonly dot?: readonly [x: number, y: number] | undefined;
}

/** A label that wants a place: where it may stand, the best first. */
export interface WantedLabel extends Omit<Label, 'box'> {
  readonly places: readonly Box[];
  /** Where it may stand without its dot, as the name of an area, where marks have taken the places beside the dot. */
  readonly loose?: readonly Box[];
}
