import type { Drawing } from '../drawing.ts';
import { placed } from '../path.ts';

/** One stick from the tie: bare bamboo, then the coated part with its round tip. */
const bamboo = 'M0 -4L0 -30';
const coated = 'M-2.6 -28L-2.6 -58C-2.6 -61 2.6 -61 2.6 -58L2.6 -28C2.6 -26 -2.6 -26 -2.6 -28Z';
const tilts = [-64, -48, -32, -16, 0, 16, 32, 48, 64];
const length = (tilt: number): number => 1 - Math.abs(tilt) / 460;
const fan = (path: string): string => tilts.map((tilt) => placed(path, 48, 70, length(tilt), tilt)).join('');

/** A bundle of Quảng Phú Cầu incense opened like a flower: bare bamboo at the tie, the dyed sticks above. */
export const incense: Drawing = {
  id: 'incense',
  accent: 'lacquer',
  layers: [
    ['line', fan(bamboo)],
    ['cut', fan(coated)],
    ['line', 'M43 72l-9 17M45.5 72l-4 19M48 72v20M50.5 72l4 19M53 72l9 17'],
    ['body', 'M40 65h16v7H40z'],
    ['line', 'M40 68.5h16M56 70c5-1 7 2 6 6'],
  ],
  foot: 92,
  focus: [48, 36],
  ornament: 'M0 6L-6-4M0 6L-3.5-5.5M0 6V-6M0 6L3.5-5.5M0 6L6-4',
  symbol: [
    ['line', 'M12 19L3 8M12 19L7 5M12 19V3M12 19l5-14M12 19l9-11M9.5 18h5M10 22l2-3 2 3'],
    ['flat', 'M2 9l2.5-2.5L9 12l-2 2zM6 5.5l2.5-1L11 12H9zM10.7 3h2.6v8h-2.6zM18 5.5l-2.5-1L13 12h2zM22 9l-2.5-2.5L15 12l2 2z'],
  ],
};
