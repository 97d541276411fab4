import type { Drawing } from '../drawing.ts';
import { leaf, leafVein } from '../figures/leaf.ts';

/** A dropper bottle of oil beside the leaves it was distilled from. */
export const essentialOil: Drawing = {
  id: 'essential-oil',
  accent: 'gold',
  layers: [
    ['line', 'M66 90c-2-14 0-28 8-42'],
    ['body', leaf(74, 50, 1.1, 16) + leaf(70, 62, 1.1, 70) + leaf(66, 74, 1.1, 84) + leaf(68, 62, 1, -34)],
    ['line', leafVein(74, 50, 1.1, 16) + leafVein(70, 62, 1.1, 70) + leafVein(66, 74, 1.1, 84) + leafVein(68, 62, 1, -34)],
    ['body', 'M30 36h20v8c8 2 12 6 12 12v28c0 4-2 6-6 6H24c-4 0-6-2-6-6V56c0-6 4-10 12-12z'],
    ['cut', 'M18 64h44v20c0 4-2 6-6 6H24c-4 0-6-2-6-6z'],
    ['line', 'M18 64q22 4 44 0M40 40v30'],
    ['body', 'M27 28h26v10H27z'],
    ['cut', 'M34 28V14c0-8 12-8 12 0v14z'],
    ['line', 'M33 28v10M40 28v10M47 28v10'],
    ['body', 'M40 71c4 5 5 7 5 9a5 5 0 0 1-10 0c0-2 1-4 5-9z'],
  ],
  foot: 90,
  focus: [48, 54],
  ornament: 'M0-7c3 4 5 7 5 9a5 5 0 0 1-10 0c0-2 2-5 5-9z',
  symbol: [
    ['flat', 'M6 14h12v7.5H6z'],
    ['line', 'M9.5 8h5v2c2.5.5 4 2 4 4v6c0 1-.5 2-2 2h-9c-1.5 0-2-1-2-2v-6c0-2 1.5-3.5 4-4zM9 8h6M10.5 8V4c0-3 3-3 3 0v4M6 14h12'],
  ],
};
