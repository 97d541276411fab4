import type { PlaceKind } from '../finder/place-kind.ts';
import type { MapColour } from './paint.ts';

/** How a kind of place is marked: shape and colour, either of which tells it alone. */
export interface MarkShape {
  /** A closed path around 0 0, about 16 units across. */
  readonly path: string;
  readonly colour: MapColour;
}

/** The marks of places. Stars are kept for ratings. A village is a roof. */
export const markShapes = {
  'ocop-point': { path: 'M0-8a8 8 0 1 0 0 16a8 8 0 1 0 0-16z', colour: 'mark-1' },
  'tourism-point': { path: 'M0-9.5l9.5 9.5l-9.5 9.5l-9.5-9.5z', colour: 'mark-2' },
  shop: { path: 'M-7-7h14v14h-14z', colour: 'mark-3' },
  'supermarket-corner': { path: 'M0-9l9.2 16h-18.4z', colour: 'mark-4' },
  market: { path: 'M-4.5-8h9l4.5 8l-4.5 8h-9l-4.5-8z', colour: 'mark-5' },
  'craft-centre': { path: 'M-3-8.5h6v5.5h5.5v6h-5.5v5.5h-6v-5.5h-5.5v-6h5.5z', colour: 'mark-6' },
  village: { path: 'M0-9.5c2 3 5.5 5.2 10 6l-1.2 3.2h-2.3v7.3h-13v-7.3h-2.3l-1.2-3.2c4.5-.8 8-3 10-6z', colour: 'mark-7' },
  producer: { path: 'M-7.5-7.5h15v8l-7.5 8.5l-7.5-8.5z', colour: 'mark-8' },
} as const satisfies Record<PlaceKind, MarkShape>;
