import type { Drawing } from '../drawing.ts';

/** One curl of cloud with its tail. */
const cloud = (x: number, y: number): string => `M${x} ${y}c4 2 10 1 11-3 1-5-7-6-7-2 0 2 3 2 3 0`;

/** A bolt of Vạn Phúc silk running off its roll, with the cloud pattern (vân) that gives the cloth its name. */
export const silkWeaving: Drawing = {
  id: 'silk-weaving',
  accent: 'lacquer',
  layers: [
    ['body', 'M22 34c0 16-4 22-9 34-3 7 2 14 9 14 8 0 10-5 18-5s10 6 19 6 9-5 17-5c5 0 8 2 10 3 4-10 2-30 2-47z'],
    [
      'cut',
      'M17 57l-5 12c-2 7 3 13 10 13 8 0 10-5 18-5s10 6 19 6 9-5 17-5c5 0 8 2 10 3 2-6 2.5-13 2.5-22-9-4-12-6-20-6s-10 6-18 6-10-6-18-6-9 4-15.5 4z',
    ],
    ['line', 'M17 57c7 0 8-4 15.5-4s10 6 18 6 10-6 18-6 11 2 20 6M14 65c8 0 9-5 18-5s10 6 18.5 6 10-6 18-6 12 2 19.5 5'],
    ['body', 'M15 12h67c5 0 9 6 9 14s-4 14-9 14H15z'],
    ['body', 'M15 12c5 0 9 6 9 14s-4 14-9 14-9-6-9-14 4-14 9-14z'],
    ['line', 'M15 34c-3 0-5-4-5-8s2-8 5-8 5 4 5 8-2 5-4 5-2-3-2-5'],
    ['line', `${cloud(30, 23)}${cloud(51, 23)}${cloud(72, 23)}${cloud(39, 36)}${cloud(61, 36)}`],
    ['line', `${cloud(29, 51)}${cloud(52, 53)}M32 74l-1 5M50 71l2 6M68 71l-2 6M20 72l-1 5M80 72l1 5`],
  ],
  focus: [46, 42],
  ornament: 'M-7 4c5 3 12 2 13-4 1-6-9-7-9-2 0 3 4 3 4 0',
  symbol: [
    ['flat', 'M6 10h15v10c-3-2-5-1-7 0s-5 1-9 0c1-3 1-5 1-10z'],
    ['line', 'M5 3h14c3 0 3 7 0 7H5zM5 3c3 0 3 7 0 7S2 3 5 3zM6 10c0 5 0 7-1 10 4 1 7 1 9 0s4-2 7 0V9'],
  ],
};
