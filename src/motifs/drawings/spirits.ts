import type { Drawing } from '../drawing.ts';
import { ellipse } from '../path.ts';

/** A flask (nậm) of rice spirit stopped with dried banana leaf, and its small cup. */
export const spirits: Drawing = {
  id: 'spirits',
  accent: 'lacquer',
  layers: [
    ['body', 'M32 22c0 9-1 14-5 19C16 50 10 58 10 68c0 10 5 17 11 21h36c6-4 11-11 11-21 0-10-6-18-17-27-4-5-5-10-5-19z'],
    ['cut', 'M31 18c-1-6 1-10 4-12h8c3 2 5 6 4 12z'],
    ['body', 'M29 17h20v7H29z'],
    ['body', 'M22 54h34l-1 22c-8 6-24 6-32 0z'],
    ['line', 'M35 6l2 11M41 6v11'],
    ['cut', 'M39 57c7 4 10 9 7 15-3 4-11 4-14 0-3-6 0-11 7-15z'],
    ['line', 'M39 57v18M34 67l5 3 5-3'],
    ['body', 'M68 74h22c0 8-4 13-7 15h-8c-3-2-7-7-7-15z'],
    ['body', ellipse(79, 74, 11, 3)],
    ['line', 'M74 91h10'],
  ],
  foot: 91,
  focus: [42, 52],
  ornament: 'M-2-7h4M-1.5-6c0 4-1 5-3 7-3 4-1 6 1 6h7c2 0 4-2 1-6-2-2-3-3-3-7',
  symbol: [
    ['flat', 'M5 15h14c0 3-1 5-3 6.5H8C6 20 5 18 5 15z'],
    ['line', 'M9.5 5c0 3-.5 4-2 5.5C4 13 4 18 8 21.5h8c4-3.5 4-8.5.5-11-1.5-1.5-2-2.5-2-5.5zM9 2.5h6M5 15h14'],
  ],
};
