import type { Drawing } from '../drawing.ts';
import { blossom } from '../figures/blossom.ts';
import { leaf } from '../figures/leaf.ts';

/** A Chuôn Ngọ panel: flowers cut from mother-of-pearl and set flush in dark wood, a shell beside it. */
export const inlay: Drawing = {
  id: 'inlay',
  accent: 'lacquer',
  layers: [
    ['body', 'M10 8h58v72H10z'],
    ['cut', 'M16 14h46v60H16z'],
    ['line', 'M24 74c4-16 16-22 15-40M37 50c6-2 10-6 12-12'],
    ['body', blossom(37, 30, 0.95, 10) + blossom(52, 37, 0.55, 30)],
    ['body', leaf(31, 58, 0.6, -70) + leaf(37, 52, 0.6, 70) + leaf(28, 65, 0.6, 60)],
    ['body', 'M69 91l-3-6c-9-4-17-12-18-20 2-3 5-5 8-5 1-3 4-5 7-5 2-3 6-3 9-1 3-1 6 0 8 2 4 0 7 3 8 6 1 9-4 18-10 23l-2 6z'],
    ['line', 'M68 84L52 64M70 83l-9-24M71 83V57M72 83l7-23M74 84l11-19M66 85q6 2 11 0'],
  ],
  foot: 91,
  focus: [44, 46],
  ornament: 'M0 6C-6 4-7-2-4-5c2 2 3 2 4-1 1 3 2 3 4 1 3 3 2 9-4 11zM0 6V-2',
  symbol: [
    ['flat', 'M12 21C3 17 2 9 5 4c2 2 3 1 4-1 1 2 2 2 3-1 1 3 2 3 3 1 1 2 2 3 4 1 3 5 2 13-7 17z'],
    ['line', 'M12 21C3 17 2 9 5 4c2 2 3 1 4-1 1 2 2 2 3-1 1 3 2 3 3 1 1 2 2 3 4 1 3 5 2 13-7 17zM12 21V7M12 21L7 8M12 21l5-13'],
  ],
};
