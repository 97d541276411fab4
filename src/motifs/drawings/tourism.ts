import type { Drawing } from '../drawing.ts';
import { arc } from '../path.ts';

/** The gate of an old village: an arch between two piers under a curved tile roof. */
export const tourism: Drawing = {
  id: 'tourism',
  accent: 'lacquer',
  layers: [
    ['body', 'M4 68h88v20H4z'],
    ['body', 'M18 46h60v42H18z'],
    ['cut', 'M36 88V68c0-16 24-16 24 0v20z'],
    ['body', 'M39 88V69c0-12 18-12 18 0v19z'],
    ['body', 'M14 40h10v48H14zM72 40h10v48H72z'],
    ['body', 'M12 36h14v5H12zM70 36h14v5H70zM16 36c0-6 6-6 6 0zM74 36c0-6 6-6 6 0z'],
    ['body', 'M32 26h32v12H32z'],
    ['cut', 'M20 37c6 0 10-4 12-7h32c2 3 6 7 12 7-1 4-3 7-6 9H26c-3-2-5-5-6-9z'],
    ['cut', 'M28 24c6 0 9-4 11-9h18c2 5 5 9 11 9-1 3-3 5-5 6H33c-2-1-4-3-5-6z'],
    ['line', 'M42 15q6-5 12 0M38 30v7M44 30v7M52 30v7M58 30v7M38 51h20v7H38z'],
    ['line', arc(48, 68, 16, 14, 180, 360)],
  ],
  foot: 88,
  focus: [48, 48],
  ornament: 'M-7-2c4 0 5-3 6-4h2c1 1 2 4 6 4-1 2-2 3-3 3h-8c-1 0-2-1-3-3zM-4 1v5M4 1v5',
  symbol: [
    ['flat', 'M2 8c3 0 4-2 5-4h10c1 2 2 4 5 4-1 2-2 3-3 3H5c-1 0-2-1-3-3z'],
    ['line', 'M2 8c3 0 4-2 5-4h10c1 2 2 4 5 4-1 2-2 3-3 3H5c-1 0-2-1-3-3zM5.5 11v10.5h13V11M9 21.5V17c0-4 6-4 6 0v4.5'],
  ],
};
