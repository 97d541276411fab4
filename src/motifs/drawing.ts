/**
 * What a motif is made of. All are drawn by one hand on a 96 × 96 grid as a print of two inks: paper-coloured bodies,
 * ink lines of one weight, one flat accent. No colour is named here: the page's tokens give them.
 */

/**
 * One layer of a drawing, painted in order:
 * - `body`: a closed shape in the colour of the paper with an ink outline; it hides what lies behind it
 * - `flat`: a closed shape in the accent ink, without outline
 * - `cut`: a closed shape in the accent ink with an ink outline
 * - `line`: ink lines
 * - `solid`: a closed shape filled with ink
 */
export type Layer = readonly [kind: 'body' | 'flat' | 'cut' | 'line' | 'solid', path: string];

export interface Drawing {
  readonly id: string;
  /** The accent ink. */
  readonly accent: 'lacquer' | 'gold';
  /** The drawing itself, on 96 × 96 with about 6 of air on every side. */
  readonly layers: readonly Layer[];
  /** Where its foot stands, for a ground line. Absent for what hangs or lies flat. */
  readonly foot?: number | undefined;
  /** The point to keep in sight when the drawing is large and cropped; the middle if absent. */
  readonly focus?: readonly [x: number, y: number] | undefined;
  /** Never to be mirrored: an áo dài closes on its wearer's right. */
  readonly handed?: boolean | undefined;
  /** Lines of a small figure around (0, 0), at most 7 each way, repeated as a pattern. */
  readonly ornament: string;
  /** The same thing told in a few strokes on 24 × 24, for a map or a line of text. */
  readonly symbol: readonly Layer[];
}
