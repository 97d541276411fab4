import type { Drawing } from '../drawing.ts';
import { blossom } from '../figures/blossom.ts';

/** An áo dài on its stand: high collar, the flap closed at the side, long panels over white trousers. */
export const tailoring: Drawing = {
  id: 'tailoring',
  accent: 'lacquer',
  layers: [
    ['line', 'M48 2v6M48 88v5M36 93h24'],
    ['body', 'M36 44L30 90h15l3-18 3 18h15L60 44z'],
    ['cut', 'M40 42c0 9-7 20-9 38q9 4 17 2 8 2 17-2c-2-18-9-29-9-38z'],
    ['cut', 'M44 14c-4 2-8 3-11 6-5 10-9 24-14 38l9 4c4-8 7-16 10-24l2 7q8 3 16 0l2-7c3 8 6 16 10 24l9-4c-5-14-9-28-14-38-3-3-7-4-11-6z'],
    ['body', 'M43.5 7q4.5 3 9 0l1 8q-5.5 4-11 0z'],
    ['line', 'M48 17c3 6 7 8 11 12M38 38c0-4 0-7-1-10M58 38c0-4 0-7 1-10M20.5 54l9 4M75.5 54l-9 4M48 82V60'],
    ['body', blossom(40, 68, 0.52) + blossom(56, 54, 0.4, 20)],
  ],
  foot: 93,
  focus: [48, 44],
  handed: true,
  ornament: 'M-7 0h3M-2 0h3M3 0h3M-4.5-4h3M.5-4h3M-4.5 4h3M.5 4h3',
  symbol: [
    ['flat', 'M10 3c-3 1-3.5 2-4.5 4L3 14l2.5 1L9 9l.5 4L7 22h10l-2.5-9L15 9l3.5 6 2.5-1-2.5-7c-1-2-1.5-3-4.5-4q-2 1-4 0z'],
    ['line', 'M10 3c-3 1-3.5 2-4.5 4L3 14l2.5 1L9 9l.5 4L7 22h10l-2.5-9L15 9l3.5 6 2.5-1-2.5-7c-1-2-1.5-3-4.5-4q-2 1-4 0zM9.5 13h5'],
  ],
};
