import type { Drawing } from '../drawing.ts';
import { ellipse } from '../path.ts';

/** Fried rolls (nem) on a plate with a bowl to dip them in, and the chopsticks. */
export const readyFood: Drawing = {
  id: 'ready-food',
  accent: 'gold',
  layers: [
    ['line', 'M52 44L86 10M58 47L91 16'],
    ['body', ellipse(46, 66, 40, 20)],
    ['line', 'M10 74c6 16 66 16 72 0'],
    ['cut', 'M20 60l26-10c5-1 8 7 3 10L25 71c-6 1-10-8-5-11zM28 72l27-11c5-1 8 7 3 10L33 82c-6 1-10-7-5-10z'],
    ['cut', 'M24 52l24-16c5-2 9 5 5 9L31 62c-6 2-11-6-7-10z'],
    ['line', 'M24 52c4 1 7 5 7 10M31 51l6 5M38 46l5 5M45 41l4 5M20 60c4 1 6 6 5 11M34 74l2 4M42 70l3 5M50 66l2 4'],
    ['body', 'M56 62h34c0 12-6 18-11 20H67c-5-2-11-8-11-20z'],
    ['body', ellipse(73, 62, 17, 5)],
    ['line', 'M66 62q4-2 8 0M77 63h0M67 86h12'],
  ],
  foot: 87,
  focus: [46, 58],
  ornament: 'M-6 2L3-4c2-1 4 2 2 3L-4 7c-2 1-4-3-2-5zM-2 0l2 3M2-3l2 3',
  symbol: [
    ['flat', 'M3 9c0-2 3-4 9-4s9 2 9 4z'],
    ['line', 'M2 10h20c0 5-3 8-6 9.5H8C5 18 2 15 2 10zM4 10c0-7 16-7 16 0M9 22h6M13 4.5L19 1M16 5.5l6-3'],
  ],
};
