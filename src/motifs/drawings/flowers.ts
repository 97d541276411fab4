import type { Drawing } from '../drawing.ts';
import { blossom, stamens } from '../figures/blossom.ts';
import { ellipse } from '../path.ts';

/** A branch of Nhật Tân peach, in flower for Tết. */
export const flowers: Drawing = {
  id: 'flowers',
  accent: 'lacquer',
  layers: [
    ['body', 'M20 91c4-14 8-22 18-30 8-6 12-12 14-22l4 1c-1 9-4 15-10 21 10-3 17-7 24-15l3 2c-7 9-15 14-27 17-9 5-14 14-17 27z'],
    ['line', 'M52 39c2-9 6-16 14-22M71 47c4-4 9-6 15-7M38 61c-9-3-14-8-17-16M29 80l6-2M46 52l4 1'],
    ['cut', blossom(42, 29, 1.25, -12)],
    ['line', stamens(42, 29, 1.25, -12)],
    ['cut', blossom(72, 64, 1.1, 24)],
    ['line', stamens(72, 64, 1.1, 24)],
    ['body', blossom(19, 40, 0.85, 6)],
    ['line', stamens(19, 40, 0.85, 6)],
    ['cut', `${ellipse(68, 14, 4, 4.5)}${ellipse(88, 39, 3.5)}`],
    ['line', 'M60 27c5-2 9-1 12 3-5 2-9 1-12-3z'],
  ],
  foot: 91,
  focus: [50, 44],
  ornament: 'M0 0c-4-1-4-6 0-6 4 0 4 5 0 6 1-4 6-3 6 0 0 3-5 4-6 0 3 2 2 6-1 6s-4-4-1-6c-1 4-6 3-6 0 0-3 5-4 6 0z',
  symbol: [
    ['flat', blossom(12, 12, 0.9)],
    ['line', `${blossom(12, 12, 0.9)}M12 12h0`],
  ],
};
