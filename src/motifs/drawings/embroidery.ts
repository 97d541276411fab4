import type { Drawing } from '../drawing.ts';
import { lotusLines, lotusShape } from '../figures/lotus.ts';
import { ellipse } from '../path.ts';

/** An embroidery hoop with a lotus half done, the needle still on its thread. */
export const embroidery: Drawing = {
  id: 'embroidery',
  accent: 'lacquer',
  layers: [
    ['body', 'M39 6h12v8H39z'],
    ['line', 'M33 9h6M45 6v5'],
    ['body', ellipse(45, 48, 36)],
    ['body', ellipse(45, 48, 31)],
    ['flat', lotusShape(45, 54, 1.1)],
    ['line', lotusLines(45, 54, 1.1)],
    ['line', 'M45 54c-1 8 1 12 0 22M45 66c-5-5-10-6-16-4 5 5 11 6 16 4zM45 70c4-4 8-5 13-4'],
    ['line', 'M58 66c6 1 7 8 13 8'],
    ['body', 'M70 72.5L90 88 71.5 76.5q-2-2-1.5-4z'],
  ],
  focus: [45, 46],
  ornament: 'M-5-5L5 5M5-5L-5 5',
  symbol: [
    ['body', ellipse(11, 12, 8.5)],
    ['flat', 'M11 15c-5 0-7-3-7-6 3 0 4 1 5 2 0-2 1-4 2-5 1 1 2 3 2 5 1-1 2-2 5-2 0 3-2 6-7 6z'],
    ['line', 'M11 15c-2-2-2-6 0-9 2 3 2 7 0 9zM11 15c-5 0-6-3-6-5M11 15c5 0 6-3 6-5M10 1h2v2.5M15 15l7 6'],
  ],
};
