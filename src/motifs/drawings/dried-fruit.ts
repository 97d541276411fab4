import type { Drawing } from '../drawing.ts';
import { ellipse, placed, rays } from '../path.ts';

const pod = 'M0 -10C6 -11 7 -4 5 -1C8 4 6 11 0 11C-6 11 -8 4 -5 -1C-7 -4 -6 -11 0 -10Z';
const pods = [
  [32, 46, -40],
  [50, 62, 70],
  [28, 66, 20],
] as const;

/** A flat basket (mẹt) of peanuts and fruit sliced to dry in the sun. */
export const driedFruit: Drawing = {
  id: 'dried-fruit',
  accent: 'gold',
  layers: [
    ['body', ellipse(48, 50, 42)],
    ['body', ellipse(48, 50, 35)],
    ['line', rays([48, 50], 24, [0, 360], 35, 42)],
    ['line', 'M20 40h14M44 30h8M16 54h8M62 76h6M40 80h12M74 64h6'],
    ['body', ellipse(62, 36, 12) + ellipse(66, 62, 10.5)],
    ['line', `${ellipse(62, 36, 7.5)}${rays([62, 36], 8, [0, 360], 2, 7.5)}${ellipse(66, 62, 6.5)}${rays([66, 62], 8, [0, 360], 2, 6.5)}`],
    ['cut', pods.map(([x, y, turn]) => placed(pod, x, y, 1, turn)).join('')],
    ['line', pods.map(([x, y, turn]) => placed('M-2 -5L-2 -6M2 -5L2 -4M-2 4L-2 6M2 5L2 7', x, y, 1, turn)).join('')],
  ],
  focus: [46, 52],
  ornament: 'M0-7c4-1 5 3 3 6 3 3 2 8-3 8s-6-5-3-8c-2-3-1-7 3-6zM-1-4h0M1 3h0',
  symbol: [
    ['flat', 'M12 2c5-1 6 4 4 8 4 4 2 11-4 11S4 14 8 10C6 6 7 1 12 2z'],
    ['line', 'M12 2c5-1 6 4 4 8 4 4 2 11-4 11S4 14 8 10C6 6 7 1 12 2zM10.5 6v1M13.5 5v1M10 14v2M14 15v2'],
  ],
};
