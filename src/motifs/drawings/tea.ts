import type { Drawing } from '../drawing.ts';
import { leaf, leafVein } from '../figures/leaf.ts';
import { ellipse } from '../path.ts';

/** A small clay pot and a cup, with the bud and two leaves that the pickers of Ba Trại take. */
export const tea: Drawing = {
  id: 'tea',
  accent: 'lacquer',
  layers: [
    ['line', 'M78 44c-1-8 0-14 2-20'],
    ['cut', leaf(80, 25, 0.75, 8) + leaf(78, 36, 0.85, -58) + leaf(78, 36, 0.85, 58)],
    ['line', leafVein(78, 36, 0.85, -58) + leafVein(78, 36, 0.85, 58)],
    ['body', 'M56 55c6 0 6-9 11-15l5 3c-4 5-5 19-14 24z'],
    ['line', 'M19 46C3 40 2 66 20 66M19 51c-8-3-9 10 0 10'],
    ['body', 'M38 38c12 0 22 8 22 22 0 10-6 17-11 19H27c-5-2-11-9-11-19 0-14 10-22 22-22z'],
    ['cut', 'M16.5 56q21.5 6 43 0c1 4 .5 8-1 12q-20.5 5-41 0c-1.5-4-2-8-1-12z'],
    ['line', 'M16.5 56q21.5 6 43 0M17.5 68q20.5 5 41 0'],
    ['body', 'M26 41c2-7 22-7 24 0q-12 4-24 0z'],
    ['body', ellipse(38, 32.5, 3.5)],
    ['body', 'M62 68h26c0 9-4 14-8 16H70c-4-2-8-7-8-16z'],
    ['body', ellipse(75, 68, 13, 3.5)],
    ['line', 'M27 82h22M70 87h10'],
  ],
  foot: 87,
  focus: [44, 54],
  ornament: 'M0 6V0M0 0c-2-2-2-5 0-7 2 2 2 5 0 7M0 4C-2 1-5 0-7 0c0 3 3 5 7 4M0 4C2 1 5 0 7 0 7 3 4 5 0 4',
  symbol: [
    ['flat', 'M5 12q6.5 2 13 0v4q-6.5 2-13 0z'],
    [
      'line',
      'M11.5 7c4 0 7 3 7 7 0 3-2 5-3 6h-8c-1-1-3-3-3-6 0-4 3-7 7-7zM18.3 12c2 0 2-2 4-3M4.7 12c-4-1-4 5 0 5M8 7.5q3.5-3 7 0M11.5 5V4',
    ],
  ],
};
