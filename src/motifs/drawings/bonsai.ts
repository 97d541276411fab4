import type { Drawing } from '../drawing.ts';
import { ellipse } from '../path.ts';

const fruit = (
  [
    [30, 30],
    [44, 20],
    [22, 42],
    [40, 38],
    [60, 28],
    [74, 40],
    [56, 44],
    [68, 52],
  ] as const
)
  .map(([x, y]) => ellipse(x, y, 3.8))
  .join('');

/** A kumquat trained small in its pot: Hanoi's tree for the new year. */
export const bonsai: Drawing = {
  id: 'bonsai',
  accent: 'gold',
  layers: [
    ['body', 'M44 74c-2-6 4-10 3-17-1-5-7-7-11-11l4-3c5 3 9 5 11 9 2-3 6-6 10-9l3 3c-5 4-9 7-10 12 0 6 0 10 2 16z'],
    [
      'body',
      'M14 48c-8-4-7-15 2-17-2-9 7-15 14-11 3-10 18-13 25-5 9-4 18 2 18 10 10 1 14 12 8 18 2 7-5 13-13 10-5 5-13 3-16-3-6 5-15 5-19-1-7 5-16 4-19-1z',
    ],
    ['line', 'M24 33q4-3 7-8M50 28q3 0 5 3M32 46q3 1 5 0M66 38q3-2 4-5M50 16l4 3M16 40q3-1 5-3M78 48q-3 0-5-3'],
    ['cut', fruit],
    ['cut', 'M20 74h56l-7 13H27z'],
    ['body', 'M16 70h64v6H16z'],
    ['body', 'M28 87h8v4h-8zM60 87h8v4h-8z'],
    ['line', 'M34 70q4-4 10-3M54 68q5-1 9 2'],
  ],
  foot: 91,
  focus: [48, 42],
  ornament: `${ellipse(0, 2, 4.5)}M0-2.5C0-5 2-7 5-7 5-4 3-3 0-2.5z`,
  symbol: [
    ['body', 'M5 13c-3-1-3-5 0-6 0-3 3-4 5-3 2-2 6-1 6 1 3 0 4 3 3 5 1 2-1 4-3 3-2 2-4 1-5 0-2 1-4 2-6 0z'],
    ['flat', 'M6 18h12l-1.5 4h-9z'],
    ['line', 'M12 13v5M6 18h12l-1.5 4h-9zM9 8.5h0M14 8h0M12 11h0'],
  ],
};
