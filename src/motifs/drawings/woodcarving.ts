import type { Drawing } from '../drawing.ts';

/** A panel half carved with clouds, and the gouge that cuts them, as in Dư Dụ and Sơn Đồng. */
export const woodcarving: Drawing = {
  id: 'woodcarving',
  accent: 'lacquer',
  layers: [
    ['body', 'M7 24h66v62H7z'],
    ['body', 'M13 30h54v50H13z'],
    ['cut', 'M17 68c-1-7 5-10 9-8-2-9 5-15 12-12 3-8 17-7 18 2 7 0 9 7 5 11-3 3-7 3-9 1 2 8-5 12-10 8-3 6-12 6-14 0-4 3-10 2-11-2z'],
    ['line', 'M26 60c4 1 5 5 2 7-2 2-5 0-4-2M38 48c5 1 8 6 5 10-2 3-7 2-6-2 0-2 2-2 3-1M56 50c-3 0-5 4-3 6M52 62c-2-2-5-2-7 0'],
    ['line', 'M17 76h14M47 76h16M18 35c6 0 8 3 12 3'],
    ['body', 'M61 45l3-13 8-9 5 4-7 10z'],
    ['cut', 'M70 22c3-5 8-12 13-16 5-2 9 2 7 6-3 6-9 12-13 16z'],
    ['line', 'M72 23l5 4M57 42c-3-4-9-3-9 1 0 3 4 3 5 1'],
  ],
  foot: 86,
  focus: [46, 54],
  ornament: 'M-7 4c0-4 3-5 5-4 0-5 7-6 8-1 3 0 2 5-1 5zM-2 0c2 0 3 2 1 3',
  symbol: [
    ['flat', 'M3 18c-1-4 2-6 4-5 0-4 6-5 7-1 3 0 4 4 1 6z'],
    ['line', 'M2 21h20M3 18c-1-4 2-6 4-5 0-4 6-5 7-1 3 0 4 4 1 6zM7 13c2 0 3 2 1.5 3M16 10l1-3 4-5'],
  ],
};
