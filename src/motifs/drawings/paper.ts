import type { Drawing } from '../drawing.ts';
import { ellipse } from '../path.ts';

/** A Hàng Trống print on dó paper, hung from its rods: the carp looks up at the moon. */
export const paper: Drawing = {
  id: 'paper',
  accent: 'lacquer',
  layers: [
    ['line', 'M36 11L48 5l12 6'],
    ['body', 'M22 14h52v70H22z'],
    ['body', 'M16 10h64v6H16zM16 82h64v6H16z'],
    ['line', 'M27 21h42v56H27z'],
    ['flat', ellipse(58, 31, 6)],
    ['line', ellipse(58, 31, 6)],
    ['cut', 'M56 67c-14 1-21-8-18-19 1-5 3-8 4-11 5 0 8 3 9 7 2 7-1 14 5 23z'],
    ['body', 'M56 67c3-4 8-6 11-4-1 3-1 5 0 8-3 2-6 0-8-1-1 2-3 4-6 4-2-3 0-5 3-7z'],
    ['line', 'M39 45c4-1 8 0 11 1M39 53c3-2 5-2 6 1 2-2 4-2 5 0M41 60c3-2 5-2 6 1 1-2 3-3 4-1M43 40.5h0M38 49c-4 1-6 4-6 8'],
    ['line', 'M30 72q3-3 6 0t6 0 6 0'],
  ],
  focus: [48, 48],
  ornament: 'M-6 0c3-5 8-5 10 0-2 5-7 5-10 0zM4 0l4-3v6zM-3-.5h0',
  symbol: [
    ['line', 'M4 3h16M4 21h16M6 3v18M18 3v18'],
    ['flat', 'M12 18c-4-1-5-5-3-9l2-3c3 2 3 5 2 7s0 3-1 5z'],
    ['line', 'M12 18c-4-1-5-5-3-9l2-3c3 2 3 5 2 7s0 3-1 5zM12 17.5l3.5-1M12 17.5l2 2M15.5 6.5h0'],
  ],
};
