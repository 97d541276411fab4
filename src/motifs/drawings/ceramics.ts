import type { Drawing } from '../drawing.ts';
import { lotusHeart, lotusLines } from '../figures/lotus.ts';
import { ellipse } from '../path.ts';

/** A Bát Tràng jar: a lotus in its belly, the glaze run down from the shoulder and stopped above the foot. */
export const ceramics: Drawing = {
  id: 'ceramics',
  accent: 'lacquer',
  layers: [
    ['body', 'M37 13c0 7-2 10-7 13-6 4-9 10-9 18 0 14 10 26 13 42h28c3-16 13-28 13-42 0-8-3-14-9-18-5-3-7-6-7-13z'],
    [
      'cut',
      'M37 13c0 7-2 10-7 13-4 3-6 6-8 10 2 3 5 3 7 1 2 5 6 5 8 0 2 3 6 3 8-1 2 5 6 5 8 1 2 4 6 4 8 0 2 4 6 3 8-2l4 1c-1-4-3-7-7-10-5-3-7-6-7-13z',
    ],
    ['body', ellipse(48, 13, 11, 3.5)],
    ['line', 'M31 26q17 5 34 0M22 36c2 3 5 3 7 1 2 5 6 5 8 0 2 3 6 3 8-1 2 5 6 5 8 1 2 4 6 4 8 0 2 4 6 3 8-2M30 73q18 5 36 0'],
    ['cut', lotusHeart(48, 65, 0.95)],
    ['line', lotusLines(48, 65, 0.95)],
  ],
  foot: 86,
  focus: [48, 52],
  ornament: 'M-7 3c2-5 5-7 7-7s5 2 7 7M-3.5 3c1-2 2-3 3.5-3s2.5 1 3.5 3',
  symbol: [
    ['body', 'M9 3c0 2-.5 3-2 4-2 1-2.5 2.5-2.5 4.5 0 3.5 2.5 6 3.5 9.5h8c1-3.5 3.5-6 3.5-9.5 0-2-.5-3.5-2.5-4.5-1.5-1-2-2-2-4z'],
    ['flat', 'M5 10h14c1 2 0 4-1 6H6c-1-2-2-4-1-6z'],
    ['line', 'M5 9.5h14M6.5 16h11'],
  ],
};
