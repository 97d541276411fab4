import type { Drawing } from '../drawing.ts';
import { lotusHeart, lotusLines, lotusShape } from '../figures/lotus.ts';
import { ellipse, rays } from '../path.ts';

/** A decorated plate on a wooden stand: a thing made to be looked at. */
export const household: Drawing = {
  id: 'household',
  accent: 'lacquer',
  layers: [
    ['body', 'M22 74h52l8 14H14z'],
    ['body', 'M26 60c-8 6-9 18-4 26h8c-4-8-3-16 2-22zM70 60c8 6 9 18 4 26h-8c4-8 3-16-2-22z'],
    ['body', ellipse(48, 42, 36)],
    ['cut', ellipse(48, 42, 29)],
    ['line', rays([48, 42], 36, [0, 360], 31.5, 33.5)],
    ['body', ellipse(48, 42, 22)],
    ['flat', lotusShape(48, 51, 0.9)],
    ['line', lotusLines(48, 51, 0.9)],
    ['line', 'M36 56q6 3 12 0t12 0M20 82l6-8M76 82l-6-8'],
    ['body', lotusHeart(48, 51, 0.9)],
  ],
  foot: 88,
  focus: [48, 42],
  ornament: `${ellipse(0, 0, 6.5)}${rays([0, 0], 4, [45, 405], 1.5, 4)}`,
  symbol: [
    ['body', ellipse(12, 10.5, 8.5)],
    ['flat', ellipse(12, 10.5, 4.5)],
    ['line', `${ellipse(12, 10.5, 4.5)}M7 17l-2 5M17 17l2 5M8 21.5h8`],
  ],
};
