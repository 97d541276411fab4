import type { Drawing } from '../drawing.ts';
import { ellipse, rays } from '../path.ts';

/** A glass of ginger and lime, pressed. */
export const softDrink: Drawing = {
  id: 'soft-drink',
  accent: 'gold',
  layers: [
    ['line', 'M50 40L60 6l12-2'],
    ['body', 'M22 26h44l-6 64H28z'],
    ['cut', 'M24 42q20 5 40.5 0L60 90H28z'],
    ['line', 'M23.5 42q20 5 41 0'],
    ['body', 'M32 54l10-4 5 10-10 4zM44 66l10-2 2 10-10 3z'],
    ['body', ellipse(68, 34, 17)],
    ['cut', ellipse(68, 34, 12)],
    ['line', rays([68, 34], 8, [0, 360], 2.5, 12)],
    ['body', 'M62 80c2-6 9-7 12-3 4-4 11-2 11 3 5 0 7 8 1 10H66c-5-1-6-6-4-10z'],
    ['line', 'M74 77l2 4M85 80l-3 3M68 85h4'],
  ],
  foot: 90,
  focus: [50, 48],
  ornament: `${ellipse(0, 0, 6.5)}${rays([0, 0], 8, [0, 360], 2, 6.5)}`,
  symbol: [
    ['flat', 'M6 12h12l-1 9.5H7z'],
    ['line', 'M5 7h14l-2 15H7zM6 12q6 2 12 0M12 11l2-9 4-.5'],
  ],
};
