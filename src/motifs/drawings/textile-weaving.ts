import type { Drawing } from '../drawing.ts';
import { strokes } from '../path.ts';

const warp = Array.from({ length: 10 }, (_, index) => [12 + index * 8, 8, 12 + index * 8, 62] as const);
const weft = [66, 71, 76, 81].map((y, row) =>
  strokes(...Array.from({ length: 9 }, (_, index) => [13.5 + index * 8 + (row % 2) * 4, y, 17.5 + index * 8 + (row % 2) * 4, y] as const)),
);

/** The shuttle on its way through the warp, the woven cloth below it. */
export const textileWeaving: Drawing = {
  id: 'textile-weaving',
  accent: 'gold',
  layers: [
    ['line', strokes(...warp)],
    ['cut', 'M10 62h76v24H10z'],
    ['line', weft.join('')],
    ['line', 'M14 40C8 44 6 56 10 62'],
    ['body', 'M7 36c10-11 20-13 41-13s31 2 41 13c-10 11-20 13-41 13S17 47 7 36z'],
    ['body', 'M28 31h40v10H28z'],
    ['cut', 'M34 31.5h25l6 4.5-6 4.5H34z'],
    ['line', 'M40 32v8M46 32v8M52 32v8M28 36h6M65 36h3'],
  ],
  focus: [48, 44],
  ornament: 'M-7-5H0M2-5h5M-7 0h3M-2 0h7M-7 5H0M2 5h5',
  symbol: [
    ['line', 'M5 2v20M9.5 2v20M14.5 2v20M19 2v20'],
    ['cut', 'M1.5 12c3-5 18-5 21 0-3 5-18 5-21 0z'],
    ['body', 'M8 10.5h8v3H8z'],
  ],
};
