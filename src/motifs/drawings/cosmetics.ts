import type { Drawing } from '../drawing.ts';
import { leaf, leafVein } from '../figures/leaf.ts';
import { ellipse } from '../path.ts';

/** Soap of guava leaf: two bars, a sprig, some bubbles. */
export const cosmetics: Drawing = {
  id: 'cosmetics',
  accent: 'lacquer',
  layers: [
    ['line', 'M34 46C36 34 44 22 56 14'],
    ['body', leaf(56, 16, 0.95, 40) + leaf(46, 24, 1, 82) + leaf(44, 26, 1, -32) + leaf(37, 38, 1, 76) + leaf(36, 38, 1, -50)],
    [
      'line',
      leafVein(56, 16, 0.95, 40) + leafVein(46, 24, 1, 82) + leafVein(44, 26, 1, -32) + leafVein(37, 38, 1, 76) + leafVein(36, 38, 1, -50),
    ],
    ['body', 'M8 66v10c0 8 8 14 18 14h44c10 0 18-6 18-14V66z'],
    ['cut', 'M26 50h44c10 0 18 7 18 15s-8 14-18 14H26c-10 0-18-6-18-14s8-15 18-15z'],
    ['body', leaf(65, 65, 1.5, -90)],
    ['line', 'M65 65H40M56 65l-5-4M56 65l-5 4M48 65l-4-3M48 65l-4 3'],
    ['body', ellipse(80, 42, 6) + ellipse(70, 35, 3.5) + ellipse(88, 30, 3.5)],
  ],
  foot: 90,
  focus: [48, 52],
  ornament: `${ellipse(-2, 2, 4.5)}${ellipse(4, -4, 2.5)}`,
  symbol: [
    ['flat', 'M5 13h14c3 0 3 8 0 8H5c-3 0-3-8 0-8z'],
    ['line', 'M5 13h14c3 0 3 8 0 8H5c-3 0-3-8 0-8zM10 17h4M9 10C5 8 5 5 6 2c4 1 6 4 3 8zM17 8.5h0M14 5h0'],
  ],
};
