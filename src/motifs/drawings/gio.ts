import type { Drawing } from '../drawing.ts';
import { ellipse } from '../path.ts';

/** Giò lụa of Ước Lễ: pounded pork in banana leaf, bound with string; one end cut, two slices on the board. */
export const gio: Drawing = {
  id: 'gio',
  accent: 'gold',
  layers: [
    ['body', 'M8 78h80v8H8z'],
    ['body', 'M22 18h56c8 0 13 7 13 15s-5 15-13 15H22z'],
    ['line', 'M34 18c5 5 5 25 0 30M46 18c5 5 5 25 0 30M58 18c5 5 5 25 0 30M70 18c5 5 5 25 0 30M36 33h55'],
    ['line', 'M49 33c-4-8-12-6-9-1 2 3 7 2 9 1zM49 33c4-8 12-6 9-1-2 3-7 2-9 1z'],
    ['cut', ellipse(22, 33, 9, 15)],
    ['line', 'M19 28h0M24 34h0M20 39h0'],
    ['cut', ellipse(38, 66, 13, 12)],
    ['cut', ellipse(62, 66, 13, 12)],
    ['line', 'M33 62h0M40 70h0M42 61h0M57 69h0M64 62h0M67 70h0'],
  ],
  foot: 86,
  focus: [48, 44],
  ornament: 'M-7-4H5c3 0 3 8 0 8H-7zM-3-4v8M1-4v8',
  symbol: [
    ['flat', 'M5 6c3 0 3 12 0 12S2 6 5 6z'],
    ['line', 'M5 6h14c3 0 3 12 0 12H5M5 6c3 0 3 12 0 12S2 6 5 6zM11 6c2 2 2 10 0 12M16 6c2 2 2 10 0 12M7.5 12H21'],
  ],
};
