import type { Drawing } from '../drawing.ts';
import { ellipse } from '../path.ts';

/** The hand mill (cối đá) that ground the soaked rice: where every rice cake and noodle begins. */
export const stoneMill: Drawing = {
  id: 'stone-mill',
  accent: 'gold',
  layers: [
    ['body', 'M14 72v12c0 3 2 4 5 4h44c3 0 5-1 5-4V72z'],
    ['body', 'M4 58v8c0 8 16 14 37 14 12 0 22-2 29-5l12 7 6-8-12-8q2-3 2-6v-2z'],
    ['cut', ellipse(41, 58, 37, 14)],
    ['body', 'M14 34v22c0 6 12 11 27 11s27-5 27-11V34z'],
    ['body', ellipse(41, 34, 27, 11)],
    ['line', 'M14 48c0 6 12 11 27 11s27-5 27-11M24 52v7M34 55v8M46 55v9M57 53v8'],
    ['solid', ellipse(34, 34, 6, 2.5)],
    ['body', 'M48 30h40v6H48z'],
    ['body', 'M79 12h6v20h-6z'],
    ['line', 'M33 18h0M38 24h0M30 12h0M36 10h0M29 24h0M34 29h0'],
    ['cut', 'M82 82c-2 3-3 6 0 9 4-2 5-10 6-17z'],
  ],
  foot: 90,
  focus: [48, 48],
  ornament: 'M0-6c2 2 2 4 0 6-2-2-2-4 0-6zM-5 0c2 2 2 4 0 6-2-2-2-4 0-6zM5 0c2 2 2 4 0 6-2-2-2-4 0-6z',
  symbol: [
    ['flat', 'M2 14.5h20l-3 7H5z'],
    ['line', 'M5 8.5v6M17 8.5v6M5 8.5c0-4 12-4 12 0s-12 4-12 0M11 8.5h10V4M2 14.5h20l-3 7H5z'],
  ],
};
