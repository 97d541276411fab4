import type { SalesPoint } from '../../catalogue/model.ts';
import type { MapColour } from './paint.ts';

/** How a kind of sales point is marked: shape and colour, either of which tells it alone. */
export interface MarkShape {
  /** A closed path around 0 0, about 16 units across. */
  readonly path: string;
  readonly colour: MapColour;
}

/** The marks of sales points. Stars are kept for ratings. */
export const markShapes = {
  'ocop-point': { path: 'M0-8a8 8 0 1 0 0 16a8 8 0 1 0 0-16z', colour: 'mark-1' },
  'tourism-point': { path: 'M0-9.5l9.5 9.5l-9.5 9.5l-9.5-9.5z', colour: 'mark-2' },
  shop: { path: 'M-7-7h14v14h-14z', colour: 'mark-3' },
  'supermarket-corner': { path: 'M0-9l9.2 16h-18.4z', colour: 'mark-4' },
  market: { path: 'M-4.5-8h9l4.5 8l-4.5 8h-9l-4.5-8z', colour: 'mark-5' },
  'craft-centre': { path: 'M-3-8.5h6v5.5h5.5v6h-5.5v5.5h-6v-5.5h-5.5v-6h5.5z', colour: 'mark-6' },
} as const satisfies Record<SalesPoint['pointKind'], MarkShape>;
