import type { Drawing } from '../drawing.ts';
import { leaf, leafVein } from '../figures/leaf.ts';
import { ellipse, rays } from '../path.ts';

/** A Diễn pomelo on its twig, another cut open beside it. */
export const pomelo: Drawing = {
  id: 'pomelo',
  accent: 'gold',
  layers: [
    ['cut', leaf(42, 22, 1, 64) + leaf(38, 20, 0.9, -62)],
    ['line', `${leafVein(42, 22, 1, 64)}${leafVein(38, 20, 0.9, -62)}M39 28c0-6 1-12 5-18`],
    ['cut', 'M38 26c16 0 30 13 30 31 0 16-12 27-30 27S8 73 8 57c0-18 14-31 30-31z'],
    ['line', 'M16 50c1-6 4-10 8-13M34 27c2 3 6 3 9 0M15 59h0M20 66h0'],
    ['body', ellipse(64, 65, 26)],
    ['cut', ellipse(64, 65, 19.5)],
    ['line', rays([64, 65], 9, [0, 360], 4, 19.5)],
    ['body', ellipse(64, 65, 4)],
  ],
  foot: 91,
  focus: [58, 58],
  ornament: `${ellipse(0, 0, 6.5)}${rays([0, 0], 6, [0, 360], 1.5, 6.5)}`,
  symbol: [
    ['flat', ellipse(12, 12, 7)],
    ['line', `${ellipse(12, 12, 10)}${ellipse(12, 12, 7)}${rays([12, 12], 6, [30, 390], 1, 7)}`],
  ],
};
