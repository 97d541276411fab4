import type { Drawing } from '../drawing.ts';
import { strokes } from '../path.ts';

const teeth = Array.from({ length: 15 }, (_, index) => {
  const x = 20 + index * 4;
  return [x, 64, x, 86 - Math.abs(index - 7) * 0.7] as const;
});

/** A comb of Thụy Ứng, sawn from buffalo horn, under the horn it comes from. */
export const horn: Drawing = {
  id: 'horn',
  accent: 'gold',
  layers: [
    ['body', 'M8 22c0-8 6-13 12-12 16 3 30 6 44 4 9-1 17-4 25-9-3 14-13 23-30 25-16 2-30 4-40 6C11 37 8 30 8 22z'],
    ['cut', 'M62 14c10-1 18-4 27-9-3 14-13 23-28 25 4-5 4-11 1-16z'],
    ['line', 'M18 10c6 6 6 19 0 26M29 12c4 6 4 16 1 22M40 14c3 5 3 13 1 18M51 15c3 5 3 11 1 16M62 14c3 5 3 11-1 16'],
    ['cut', 'M12 64c0-32 72-32 72 0z'],
    ['body', 'M12 64h72v17c0 4-5 4-5 0V68H17v13c0 4-5 4-5 0z'],
    ['line', strokes(...teeth)],
    ['line', 'M22 57c3-14 49-14 52 0'],
  ],
  focus: [48, 56],
  ornament: 'M-6 0c0-8 12-8 12 0zM-5 0v6M-1.7 0v6M1.7 0v6M5 0v6',
  symbol: [
    ['flat', 'M3 11c0-9 18-9 18 0z'],
    ['line', 'M3 11c0-9 18-9 18 0zM3 11v9M6 11v8M9 11v9M12 11v9M15 11v9M18 11v8M21 11v9'],
  ],
};
