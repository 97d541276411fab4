import type { Drawing } from '../drawing.ts';
import { placed } from '../path.ts';

const grain = 'M0 0C-3 2 -3 6 0 9C3 6 3 2 0 0Z';
/** Ears that arch over and droop: where each grain hangs, and which way. The right side mirrors the left. */
const hanging = [
  [36, 16, 40],
  [30, 15, 34],
  [24, 18, 28],
  [19, 24, 18],
  [17, 32, 4],
  [40, 34, 44],
  [34, 34, 36],
  [28, 37, 30],
  [23, 43, 20],
  [21, 51, 4],
] as const;
const ears = hanging.map(([x, y, tilt]) => placed(grain, x, y, 1.12, tilt) + placed(grain, 96 - x, y, 1.12, -tilt)).join('');

/** A sheaf of ripe rice bound with its own straw. */
export const rice: Drawing = {
  id: 'rice',
  accent: 'gold',
  layers: [
    [
      'line',
      'M47 62C46 40 46 10 32 14c-10 2-14 10-15 20M49 62c1-22 1-52 15-48 10 2 14 10 15 20M45 62c-2-14-4-32-12-29-7 2-11 9-12 19M51 62c2-14 4-32 12-29 7 2 11 9 12 19',
    ],
    ['body', 'M46 62C42 48 36 30 37 12c6 14 10 34 11 50zM50 62c4-14 10-32 9-50-6 14-10 34-11 50z'],
    ['body', 'M48 62C44 46 44 24 48 6c4 18 4 40 0 56z'],
    ['cut', ears],
    ['line', 'M42 60C30 57 20 58 10 66M54 60c12-3 22-2 32 6'],
    ['body', 'M39 60h18l11 30H28z'],
    ['line', 'M43 71l-7 19M48 71v19M53 71l7 19'],
    ['cut', 'M38 61q10 4 20 0l2.5 8q-12.5 4-25 0z'],
  ],
  foot: 90,
  focus: [48, 38],
  ornament:
    'M0 7V-4M0-7c2 1 2 3 0 4-2-1-2-3 0-4zM0 1c0-3 2-4 4-5 1 3-1 5-4 5zM0 1c0-3-2-4-4-5-1 3 1 5 4 5zM0 6c0-3 2-4 4-5 1 3-1 5-4 5zM0 6c0-3-2-4-4-5-1 3 1 5 4 5z',
  symbol: [
    [
      'flat',
      'M12 2c2 2 2 4 0 6-2-2-2-4 0-6zM12 13c0-3 2-5 5-5 0 3-2 5-5 5zM12 13c0-3-2-5-5-5 0 3 2 5 5 5zM12 18c0-3 2-5 5-5 0 3-2 5-5 5zM12 18c0-3-2-5-5-5 0 3 2 5 5 5z',
    ],
    [
      'line',
      'M12 22V8M12 2c2 2 2 4 0 6-2-2-2-4 0-6zM12 13c0-3 2-5 5-5 0 3-2 5-5 5zM12 13c0-3-2-5-5-5 0 3 2 5 5 5zM12 18c0-3 2-5 5-5 0 3-2 5-5 5zM12 18c0-3-2-5-5-5 0 3 2 5 5 5z',
    ],
  ],
};
