import type { Drawing } from '../drawing.ts';

/** Kiêu Kỵ's gold leaf: squares between sheets of ink-blacked paper, beaten thin with a hammer. */
export const goldLeaf: Drawing = {
  id: 'gold-leaf',
  accent: 'gold',
  layers: [
    ['body', 'M6 66v12l38 14 40-16V64z'],
    ['line', 'M6 70l38 14 40-16M6 74l38 14 40-16'],
    ['body', 'M6 66l38 14 40-16-37-13z'],
    ['cut', 'M20 65.5l25 9 26-10.5-24-8.5z'],
    ['cut', 'M8 34c8-6 14-2 22-8 2 7 8 11 7 18-8 5-15 0-23 6-1-6-7-9-6-16z'],
    ['line', 'M16 35c4-2 7-1 11-4M18 42c4-2 7-1 11-4'],
    ['body', 'M60 34L84 6l5 4-24 28z'],
    ['body', 'M47 32l8-9 18 16-8 9c-4 4-7 3-10 0l-9-8c-3-3-2-5 1-8z'],
    ['line', 'M52 27l17 15M50 50l-2 3M58 52l1 3M43 45l-4 1'],
  ],
  foot: 90,
  focus: [46, 50],
  ornament: 'M0-6L6 0 0 6-6 0zM0-2L2 0 0 2-2 0z',
  symbol: [
    ['flat', 'M12 11l9 4-9 4-9-4z'],
    ['line', 'M12 11l9 4-9 4-9-4zM3 18l9 4 9-4M12 9l6-7M8.5 5.5l6 5'],
  ],
};
