import type { Drawing } from '../drawing.ts';
import { blossom } from '../figures/blossom.ts';
import { ellipse, placed } from '../path.ts';

const scroll = 'M0 0C-8 -2 -14 5 -9 10C-5 13 -1 8 -4 6C-6 5 -8 6 -7 8';

/** A silver neck ring with a pendant of filigree: drawn wire coiled by hand, as in Định Công. */
export const jewellery: Drawing = {
  id: 'jewellery',
  accent: 'lacquer',
  layers: [
    ['body', 'M37 9C9 9 5 54 48 55C91 54 87 9 59 9l1 6c19 3 20 33-12 34C16 48 17 18 36 15z'],
    ['line', 'M18 26l6 2M20 39l5-3M30 49l3-5M78 26l-6 2M76 39l-5-3M66 49l-3-5'],
    ['body', `${ellipse(38, 12, 4)}${ellipse(58, 12, 4)}`],
    ['body', 'M48 62c4-5 12-7 18-4 7 4 6 12 1 16-5 5-12 7-19 7s-14-2-19-7c-5-4-6-12 1-16 6-3 14-1 18 4z'],
    ['line', placed(scroll, 40, 63, 0.72, 24) + placed(scroll, 56, 63, 0.72, -24, -1)],
    ['cut', ellipse(48, 54, 5)],
    ['line', 'M36 78v4M48 81v4M60 78v4'],
    ['cut', `${ellipse(36, 85, 3)}${ellipse(48, 88, 3)}${ellipse(60, 85, 3)}`],
    ['cut', blossom(48, 70, 0.55)],
  ],
  focus: [48, 60],
  ornament: 'M0 6C-7 6-8-4-2-5c4-.5 4 5 1 5M0 6C7 6 8-4 2-5c-4-.5-4 5-1 5',
  symbol: [
    ['line', 'M9 2.5C1 4 2 14.5 12 14.5S23 4 15 2.5'],
    ['flat', 'M12 14.5l3.5 3.5-3.5 4-3.5-4z'],
    ['line', 'M12 14.5l3.5 3.5-3.5 4-3.5-4zM9 2.5h0M15 2.5h0'],
  ],
};
