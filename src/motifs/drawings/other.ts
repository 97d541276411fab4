import type { Drawing } from '../drawing.ts';

/** Two baskets on a carrying pole: what a village makes, on its way to the city. */
export const other: Drawing = {
  id: 'other',
  accent: 'lacquer',
  layers: [
    ['line', 'M20 27L7 62M20 27v34M20 27l13 35M76 27L63 62M76 27v34M76 27l13 35'],
    ['body', 'M6 26C24 15 72 15 90 26l-1 4C70 21 26 21 7 30z'],
    ['cut', 'M9 62c1-9 6-12 11-12s10 3 11 12zM65 62c0-6 4-9 7-6 1-7 8-7 9-1 3-2 6 1 6 7z'],
    ['body', 'M4 62h32c0 11-4 18-9 22H13C8 80 4 73 4 62zM60 62h32c0 11-4 18-9 22H69c-5-4-9-11-9-22z'],
    [
      'line',
      'M6 69q14 4 28 0M9 76q11 3 22 0M62 69q14 4 28 0M65 76q11 3 22 0M14 63v6M20 64v6M26 63v6M70 63v6M76 64v6M82 63v6M17 71v6M23 71v6M73 71v6M79 71v6',
    ],
  ],
  foot: 84,
  focus: [48, 48],
  ornament: 'M-7-4q7-3 14 0M-5-4l-2 6h4zM5-4L3 2h4zM-7 2q2 3 4 0M3 2q2 3 4 0',
  symbol: [
    ['flat', 'M2 15h8c0 3-1 5-2 6H4c-1-1-2-3-2-6zM14 15h8c0 3-1 5-2 6h-4c-1-1-2-3-2-6z'],
    ['line', 'M2 6q10-5 20 0M6 5L2 15h8zM18 5l-4 10h8zM2 15c0 3 1 5 2 6h4c1-1 2-3 2-6M14 15c0 3 1 5 2 6h4c1-1 2-3 2-6'],
  ],
};
