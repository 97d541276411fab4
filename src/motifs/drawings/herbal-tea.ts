import type { Drawing } from '../drawing.ts';
import { leaf, leafVein } from '../figures/leaf.ts';
import { ellipse } from '../path.ts';

/** A bowl of infusion and a twig of the plant it is made from. */
export const herbalTea: Drawing = {
  id: 'herbal-tea',
  accent: 'gold',
  layers: [
    ['line', 'M36 38c-6-6 6-10 0-18M48 36c-6-6 6-10 0-18M60 38c-6-6 6-10 0-18'],
    ['body', 'M14 50c0 20 10 30 22 34h24c12-4 22-14 22-34z'],
    ['body', ellipse(48, 50, 34, 9)],
    ['cut', ellipse(48, 51.5, 28, 6)],
    ['body', 'M36 84h24l2 6H34z'],
    ['line', 'M20 64q28 10 56 0'],
    ['line', 'M30 90c18 0 34-8 50-26M80 64l6-10'],
    ['body', leaf(86, 56, 0.85, 20) + leaf(78, 67, 0.9, 78) + leaf(72, 73, 0.95, -42) + leaf(66, 78, 0.95, 100) + leaf(56, 84, 0.9, -58)],
    [
      'line',
      leafVein(86, 56, 0.85, 20) +
        leafVein(78, 67, 0.9, 78) +
        leafVein(72, 73, 0.95, -42) +
        leafVein(66, 78, 0.95, 100) +
        leafVein(56, 84, 0.9, -58),
    ],
  ],
  foot: 91,
  focus: [50, 56],
  ornament: 'M-6 6C-2 4 4-2 6-6M-2 3c-4 0-5-2-5-5 3 0 5 2 5 5zM2-1c4 1 5 3 5 6-3-1-5-3-5-6zM2-1c-3-1-4-3-4-6 3 1 4 3 4 6z',
  symbol: [
    ['flat', 'M3 12h18l-1 3q-8 2-16 0z'],
    ['line', 'M2.5 11.5h19c0 5-3 8-6 9.5h-7c-3-1.5-6-4.5-6-9.5zM9 8.5c-2-2 2-3 0-6M15 8.5c-2-2 2-3 0-6'],
  ],
};
