import type { Drawing } from '../drawing.ts';
import { placed } from '../path.ts';

const cell = 'M0 -10L8.7 -5L8.7 5L0 10L-8.7 5L-8.7 -5Z';
const at = (...centres: readonly (readonly [number, number])[]): string => centres.map(([x, y]) => placed(cell, x, y)).join('');

/** Comb with some cells filled, a bee on its way, a drop of honey. */
export const honey: Drawing = {
  id: 'honey',
  accent: 'gold',
  layers: [
    ['body', at([20, 44], [37.4, 44], [28.7, 59], [63.5, 59], [54.8, 74], [20, 74], [72, 74], [28.7, 29])],
    ['cut', at([46.1, 59], [37.4, 74], [54.8, 44])],
    ['line', 'M46 60h0M38 74h0'],
    ['cut', 'M72 84c-4 6-1 9 0 9s4-3 0-9z'],
    ['body', 'M64 24c-8-4-10-14-4-17 7-1 10 8 10 15zM70 22c0-9 6-16 12-14 6 4 2 14-8 18z'],
    ['cut', 'M60 31c-1-6 5-11 12-9 7 1 13 6 14 11-4 4-12 7-19 5-4-1-7-4-7-7z'],
    ['line', 'M70 22c-2 5-2 11 0 16M77 24c-2 4-2 9 0 13M60 29c-4-1-6-3-7-6M60 33c-4 1-6 0-8-2M64 30h0'],
  ],
  focus: [50, 50],
  ornament: 'M0-7L6-3.5v7L0 7-6 3.5v-7z',
  symbol: [
    ['flat', placed(cell, 12, 8, 0.62)],
    ['line', placed(cell, 12, 8, 0.62) + placed(cell, 6.6, 17, 0.62) + placed(cell, 17.4, 17, 0.62)],
  ],
};
