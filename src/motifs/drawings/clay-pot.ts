import type { Drawing } from '../drawing.ts';
import { ellipse } from '../path.ts';

/** Fish or pork simmered long in a clay pot (niêu) over the fire. */
export const clayPot: Drawing = {
  id: 'clay-pot',
  accent: 'lacquer',
  layers: [
    ['line', 'M36 20c-4-4 4-6 0-12M48 18c-4-4 4-6 0-12M60 20c-4-4 4-6 0-12'],
    ['body', 'M20 44C8 52 12 76 30 80h36c18-4 22-28 10-36z'],
    ['line', 'M20 58c-1 8 3 14 9 17M16 46c-6-1-9 3-8 8M80 46c6-1 9 3 8 8'],
    ['body', 'M14 42q34 6 68 0c3 0 3 6 0 7q-34 6-68 0c-3-1-3-7 0-7z'],
    ['body', 'M18 42c2-10 14-16 30-16s28 6 30 16q-30 5-60 0z'],
    ['body', ellipse(48, 25, 6, 4)],
    ['cut', 'M32 58c7-9 20-9 27-1l7-5c1 4 1 8 0 12l-7-5c-7 8-20 8-27-1z'],
    ['line', 'M39 56.5h0M46 53c2 3 2 6 0 9'],
    [
      'cut',
      'M14 91c-4-8 1-13 3-18 4 3 5 6 6 9 3-4 3-8 7-12 4 4 6 8 7 12 3-4 5-10 11-15 6 5 8 11 11 15 1-4 3-8 7-12 4 4 4 8 7 12 1-3 2-6 6-9 2 5 7 10 3 18z',
    ],
  ],
  foot: 91,
  focus: [48, 54],
  ornament: 'M-6-1c3-5 8-5 10 0-2 5-7 5-10 0zM4-1l3-3v6zM-3-1.5h0',
  symbol: [
    ['flat', 'M4 12h16c2 4 0 8-4 9H8c-4-1-6-5-4-9z'],
    ['line', 'M3 11.5h18M4 12c-2 4 0 8 4 9h8c4-1 6-5 4-9M5 11c0-7 14-7 14 0M12 5.5V4M4.5 15.5q7.5 2.5 15 0'],
  ],
};
