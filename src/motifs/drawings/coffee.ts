import type { Drawing } from '../drawing.ts';
import { ellipse } from '../path.ts';

/** Coffee dripping from a phin into the glass. */
export const coffee: Drawing = {
  id: 'coffee',
  accent: 'lacquer',
  layers: [
    ['body', 'M26 46h44l-4 42q-18 4-36 0z'],
    ['cut', 'M28 68h40l-2 19.5q-18 4-36 0z'],
    ['line', 'M28 68q20 4 40 0M48 51v3M48 59v3'],
    ['body', 'M16 40h64c2 0 2 6 0 6H16c-2 0-2-6 0-6z'],
    ['body', 'M30 18h36l-3 22H33z'],
    ['body', ellipse(48, 16, 20, 4.5)],
    ['body', 'M44 12c-2-6 10-6 8 0z'],
    ['line', 'M66 24h12M38 26l1 10M58 26l-1 10'],
    ['body', 'M76 76c6-4 14 0 14 6s-8 10-13 6-6-9-1-12z'],
    ['line', 'M76 78c5 1 4 5 7 6 3 0 5 2 5 4'],
  ],
  foot: 91,
  focus: [48, 48],
  ornament: 'M-4-6c5-3 9 1 9 6s-4 9-8 6-6-8-1-12zM-3-5c4 2 2 5 4 6 3 1 3 3 2 5',
  symbol: [
    ['flat', 'M7 17h10l-.5 4.5h-9z'],
    ['line', 'M6 13h12l-1.5 9h-9zM4 11h16M8 4h8l-1 7H9zM7 4h10M12 2v2M12 14v1'],
  ],
};
