import type { Drawing } from '../drawing.ts';

/** A bottle of spring water, the hills it runs from on the label. */
export const bottledWater: Drawing = {
  id: 'bottled-water',
  accent: 'lacquer',
  layers: [
    ['body', 'M40 16v8c0 7-14 10-14 22v38c0 5 3 6 7 6h30c4 0 7-1 7-6V46c0-12-14-15-14-22v-8z'],
    ['cut', 'M38 6h20v10H38z'],
    ['line', 'M43 8v6M48 8v6M53 8v6M26 46q22 5 44 0M26 78q22 5 44 0M40 22h16'],
    ['flat', 'M27 70l10-12 7 7 10-13 15 18v6q-21 5-42 0z'],
    ['line', 'M26 70l11-12 7 7 10-13 16 18M34 36c-3 2-4 4-4 6'],
    ['body', 'M82 52c5 7 8 11 8 15a8 8 0 0 1-16 0c0-4 3-8 8-15zM13 30c4 6 6 8 6 11a6 6 0 0 1-12 0c0-3 2-5 6-11z'],
  ],
  foot: 90,
  focus: [48, 50],
  ornament: 'M0-7c4 5 6 8 6 9a6 5 0 0 1-12 0c0-1 2-4 6-9z',
  symbol: [
    ['flat', 'M12 3c5 6 7 9 7 12a7 6.5 0 0 1-14 0c0-3 2-6 7-12z'],
    ['line', 'M12 2.5c5 6 7 9 7 12.5a7 6.5 0 0 1-14 0c0-3.5 2-6.5 7-12.5zM8.5 15.5q1 2.5 3.5 2.5'],
  ],
};
