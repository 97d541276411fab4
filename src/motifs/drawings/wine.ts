import type { Drawing } from '../drawing.ts';
import { ellipse, rays } from '../path.ts';

/** A bottle of spirit scented with chrysanthemum, as Ngâu village makes it. */
export const wine: Drawing = {
  id: 'wine',
  accent: 'gold',
  layers: [
    ['body', 'M30 18v16c0 6-12 8-12 18v34c0 3 2 4 5 4h26c3 0 5-1 5-4V52c0-10-12-12-12-18V18z'],
    ['cut', 'M18 58h36v28c0 3-2 4-5 4H23c-3 0-5-1-5-4z'],
    ['line', 'M18 58q18 4 36 0'],
    ['cut', 'M29 7h14v12H29z'],
    ['line', 'M30 25h12'],
    ['body', 'M22 64h28v18H22z'],
    ['line', 'M27 70h18M27 76h12'],
    ['line', 'M70 90c-2-10-2-22 0-34M70 78c4-8 9-11 15-11-1 7-6 11-15 13'],
    ['body', ellipse(70, 42, 19)],
    ['line', rays([70, 42], 16, [0, 360], 9, 18)],
    ['cut', ellipse(70, 42, 7.5)],
  ],
  foot: 90,
  focus: [56, 48],
  ornament: `${ellipse(0, 0, 2)}${rays([0, 0], 10, [0, 360], 4, 7)}`,
  symbol: [
    ['flat', 'M6.5 13h11v8h-11z'],
    ['line', 'M10 2.5h4v6c0 2 4 2.5 4 6v7.5H6v-7.5c0-3.5 4-4 4-6zM10 5.5h4M6 14h12'],
  ],
};
