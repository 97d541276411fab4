import type { Drawing } from '../drawing.ts';

/** A market basket of what grows on the river's silt: leaves, a root, a round fruit. */
export const freshProduce: Drawing = {
  id: 'fresh-produce',
  accent: 'lacquer',
  layers: [
    ['body', 'M34 54C20 50 14 38 20 26c-2-8 6-14 12-10 4-7 14-6 15 2 7 3 8 12 3 17 1 8-3 15-8 19z'],
    ['line', 'M39 54C40 42 36 32 30 26M38 40c-4-2-8-2-11 0M39 36c1-4 3-7 6-9'],
    ['cut', 'M56 54c-2-12 0-24 8-30 4-2 8 1 7 6-1 10-5 18-9 25z'],
    ['line', 'M66 24c-2-6-1-11 2-15M68 24c2-5 5-8 9-9M60 38l5 1M64 31l5 1'],
    ['cut', 'M62 56c-1-12 6-18 14-18s14 7 12 18z'],
    ['line', 'M77 38c0-3 1-5 3-6M70 46q2-3 5-3'],
    ['body', 'M11 58c2 14 8 24 16 29h42c8-5 14-15 16-29z'],
    ['line', 'M14 67h68M18 75h60M23 82h50M28 61l5 26M41 61l2 26M55 61l-2 26M68 61l-5 26'],
    ['body', 'M8 53h80c4 0 4 8 0 8H8c-4 0-4-8 0-8z'],
  ],
  foot: 87,
  focus: [48, 44],
  ornament: 'M0 7C-7 4-7-4 0-7 7-4 7 4 0 7zM0 7V-2M0 2l3-3M0 4l-3-3',
  symbol: [
    ['flat', 'M13 11c0-4 2-5 4-5s4 1 4 5z'],
    ['line', 'M2 11.5h20M4 12c0 5 2 8 4 9.5h8c2-1.5 4-4.5 4-9.5M13 11c0-4 2-5 4-5s4 1 4 5M6 11C3 8 4 3 8 2c4 2 5 6 3 9M8 11V7M6 16h12'],
  ],
};
