import type { Drawing } from '../drawing.ts';
import { dots } from '../path.ts';

/** A cluster of oyster and shiitake mushrooms, as grown in sheds around the city. */
export const mushrooms: Drawing = {
  id: 'mushrooms',
  accent: 'gold',
  layers: [
    ['body', 'M65 50c1 14-2 26-10 38h18c5-10 6-24 4-38z'],
    ['cut', 'M52 52c0-12 8-20 20-20s19 9 19 18c0 6-8 9-19 9s-20-2-20-7z'],
    ['body', 'M32 38c3 18 2 34-4 50h30c-5-16-6-32-4-50z'],
    ['cut', 'M8 40C8 20 24 8 43 8s35 12 35 31c0 8-14 12-35 12S8 48 8 40z'],
    ['line', 'M18 48q25-6 52 0M42 59c1 8 0 16-1 22M49 62c0 6 0 10 1 15'],
    ['line', dots([26, 26], [38, 18], [50, 26], [62, 24], [37, 33], [61, 36], [22, 37], [70, 42], [80, 42])],
    ['body', 'M20 68c1 7 0 13-3 20h16c-2-6-3-13-2-20z'],
    ['cut', 'M9 68c0-8 7-13 16-13s17 5 17 13c0 4-7 6-17 6S9 72 9 68z'],
    ['line', 'M16 64q3-4 7-5'],
  ],
  foot: 88,
  focus: [46, 42],
  ornament: 'M-7 0c0-8 14-8 14 0q-7 2.5-14 0zM-2 1v6h4V1',
  symbol: [
    ['flat', 'M2.5 12c0-6 4-9 9.5-9s9.5 3 9.5 9q-9.5 3-19 0z'],
    ['line', 'M2.5 12c0-6 4-9 9.5-9s9.5 3 9.5 9q-9.5 3-19 0zM9 13.5c.5 3 0 5-1 8h8c-1-3-1.5-5-1-8M8.5 7.5h0M14.5 8h0'],
  ],
};
