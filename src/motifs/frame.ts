/** The two shapes of picture that a drawing is composed into, in units of the drawing's own grid. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  /** Where the object stands; on a banner to one side, so that the other has air. */
  readonly middle: readonly [x: number, y: number];
  /** The line that things stand on. */
  readonly ground: number;
  /** How large the one object is; 1 is the drawing's own size. */
  readonly scale: number;
  /** Weight of lines, in pixels of the screen: the same at every size of object and picture. */
  readonly line: number;
  /** Sizes of the things in a row, and how far along the frame each stands. */
  readonly row: readonly (readonly [along: number, scale: number])[];
}

export const frames = {
  card: {
    width: 128,
    height: 96,
    middle: [64, 48],
    ground: 81,
    scale: 0.78,
    line: 2,
    row: [
      [27, 0.46],
      [87, 0.74],
    ],
  },
  banner: {
    width: 288,
    height: 96,
    middle: [208, 48],
    ground: 82,
    scale: 0.8,
    line: 2.25,
    row: [
      [34, 0.48],
      [98, 0.7],
      [168, 0.48],
      [238, 0.7],
    ],
  },
} as const satisfies Record<string, Frame>;

export type FrameName = keyof typeof frames;
